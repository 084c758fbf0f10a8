import * as z from 'zod';
import { json } from './json.ts';
import { outcome } from './outcome.ts';

/** ms since the epoch, UTC. */
const time = z.int();

/** What an execution is about to do at its state. */
export const phase = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('enter') }),
  /** Entered; its task is to be run, or run again. */
  z.strictObject({ kind: z.literal('run') }),
  /** Parked until the token is settled or `dueAt` has come. */
  z.strictObject({ kind: z.literal('token'), token: z.string(), dueAt: time }),
  /** Parked until `dueAt`: the delay before a retry, or a Wait state. */
  z.strictObject({ kind: z.literal('until'), dueAt: time }),
  /** The task has come out; the state is to be left. */
  z.strictObject({ kind: z.literal('settled'), outcome }),
]);
export type Phase = z.infer<typeof phase>;

export const cursor = z.strictObject({
  state: z.string(),
  input: json,
  variables: z.record(z.string(), json),
  enteredAt: time,
  /** Attempts already used, one count for each Retrier of the state. */
  attempts: z.array(z.int().nonnegative()),
  phase,
});
export type Cursor = z.infer<typeof cursor>;

const identity = { name: z.string(), input: json, startedAt: time };
const history = {
  /** The states entered, oldest first; of a very long life only the latest. */
  steps: z.array(z.strictObject({ state: z.string(), at: time })),
  /** How many states were entered in all. */
  transitions: z.int().nonnegative(),
};

export const runningExecution = z.strictObject({
  ...identity,
  ...history,
  status: z.literal('RUNNING'),
  cursor,
});
export const endedExecution = z.strictObject({
  ...identity,
  ...history,
  status: z.enum(['SUCCEEDED', 'FAILED', 'ABORTED']),
  stoppedAt: time,
  output: json.optional(),
  error: z.string().optional(),
  cause: z.string().optional(),
});

/** An execution as it is kept: all that is needed to go on with it after a kill. */
export const execution = z.discriminatedUnion('status', [runningExecution, endedExecution]);
export type RunningExecution = z.infer<typeof runningExecution>;
export type EndedExecution = z.infer<typeof endedExecution>;
export type Execution = z.infer<typeof execution>;
export type ExecutionStatus = Execution['status'];
