import * as z from 'zod';
import { actor } from '../people/principal.ts';
import { id, instant } from '../values.ts';
import { incident, problemContent, problemRecord } from './problem.ts';
import { publicText } from './text.ts';

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

const reason = z.string();

/** What can happen to a problem; closed, and each carries all that applying it needs. */
export const problemEvent = z.discriminatedUnion('type', [
  event('problem-opened', { problem: problemRecord }),
  event('problem-changed', { content: problemContent }),
  event('incident-linked', { incident }),
  event('incident-unlinked', { incident }),
  /** `tells`: the workaround is news for the linked tickets' requesters. */
  event('known-error-declared', {
    cause: z.string().optional(),
    workaround: publicText.optional(),
    articleId: id.optional(),
    tells: z.boolean(),
  }),
  event('problem-resolved', { solution: publicText }),
  event('problem-reopened', { reason }),
  event('problem-closed', { reason }),
]);
export type ProblemEvent = z.infer<typeof problemEvent>;

/** An event as it is stored: audit, timeline and outbox in one. `id` is `<problemId>-<version>`: one event a commit. */
export const recordedProblemEvent = z.strictObject({
  id: z.string(),
  problemId: id,
  version: z.int().positive(),
  at: instant,
  actor,
  event: problemEvent,
});
export type RecordedProblemEvent = z.infer<typeof recordedProblemEvent>;
