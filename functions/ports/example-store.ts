import type { Example } from '../../domain/triage/example.ts';
import type { Instant } from '../../domain/values.ts';

/** What triage learns from; of one ticket the newest example counts. */
export interface ExampleStore {
  /** Writes it over an earlier one of the same `at` and ticket: a repetition changes nothing. */
  addExample(example: Example): Promise<void>;
  /** Those at or after an instant, oldest first. */
  examplesSince(at: Instant): Promise<Example[]>;
  /** The newest so many, oldest first. */
  newestExamples(limit: number): Promise<Example[]>;
}
