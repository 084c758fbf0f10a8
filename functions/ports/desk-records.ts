import type { Improvement, ImprovementState } from '../../domain/improvement/improvement.ts';
import type { RecordedProblemEvent } from '../../domain/problem/event.ts';
import type { ProblemRecord, ProblemStatus } from '../../domain/problem/problem.ts';
import type { IdempotencyRecord, Page } from './desk-table.ts';

/*
 * Records that the desk keeps for itself, beside its tickets: problems and improvements. Each has an id and a number of
 * the desk, and changes only over the version that was read.
 */

/** What came of writing one; `repeated` is an earlier use of the same key. */
export type RecordOutcome =
  { kind: 'committed' } | { kind: 'stale' } | { kind: 'repeated'; record: IdempotencyRecord };

type Change = {
  /** The version that the record must still have; absent for a new one. */
  expectedVersion?: number | undefined;
  idempotency?: IdempotencyRecord | undefined;
};

/** The row of a list of problems; `incidents` counts them. */
export type ProblemRow = Pick<
  ProblemRecord,
  | 'id'
  | 'number'
  | 'version'
  | 'title'
  | 'status'
  | 'priority'
  | 'serviceId'
  | 'ownerId'
  | 'createdAt'
  | 'updatedAt'
> & { incidents: number };

export interface ProblemStore {
  problem(id: string): Promise<ProblemRecord | undefined>;
  /** The id behind a number such as `PRB-12`. */
  problemIdOf(number: string): Promise<string | undefined>;
  /** The desk's next number: unique and rising, gaps allowed. */
  nextProblemNumber(): Promise<string>;
  /** The problem and what happened to it, in one transaction. */
  commitProblem(
    change: Change & { problem: ProblemRecord; recorded: RecordedProblemEvent },
  ): Promise<RecordOutcome>;
  /** Newest first. */
  problems(query: { status?: ProblemStatus; limit: number; cursor?: string }): Promise<Page<ProblemRow>>;
  /** Oldest first. */
  problemEvents(query: {
    problemId: string;
    limit: number;
    cursor?: string;
  }): Promise<Page<RecordedProblemEvent>>;
}

/** The row of the register of improvements. */
export type ImprovementRow = Pick<
  Improvement,
  | 'id'
  | 'number'
  | 'version'
  | 'title'
  | 'benefit'
  | 'state'
  | 'ownerId'
  | 'dueAt'
  | 'customerId'
  | 'proposedBy'
  | 'createdAt'
  | 'updatedAt'
>;

export interface ImprovementStore {
  improvement(id: string): Promise<Improvement | undefined>;
  improvementIdOf(number: string): Promise<string | undefined>;
  nextImprovementNumber(): Promise<string>;
  commitImprovement(change: Change & { improvement: Improvement }): Promise<RecordOutcome>;
  /** Newest first. */
  improvements(query: {
    state?: ImprovementState;
    limit: number;
    cursor?: string;
  }): Promise<Page<ImprovementRow>>;
}
