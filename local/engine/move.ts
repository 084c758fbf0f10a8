import type { Cursor, EndedExecution, Execution, Phase, RunningExecution } from './execution.ts';
import type { Json, Variables } from './json.ts';
import type { Failure, Outcome } from './outcome.ts';

/** As many states as AWS lets an execution enter: its 25,000 events, five for a task that calls a function. */
const longestLife = 5_000;
const stepsKept = 1_000;

/** The execution with another phase of the same state. */
export const inPhase = (
  execution: RunningExecution,
  phase: Phase,
  changes: Partial<Cursor> = {},
): RunningExecution => ({ ...execution, cursor: { ...execution.cursor, ...changes, phase } });

/** The state's work has come out; what follows is to leave it. */
export const settle = (execution: RunningExecution, outcome: Outcome): RunningExecution =>
  inPhase(execution, { kind: 'settled', outcome });

/** On to the next state; without one the execution has succeeded with `input` as its output. */
export const moveOn = (
  execution: RunningExecution,
  {
    next,
    input,
    variables,
    now,
  }: { next?: string | undefined; input: Json; variables: Variables; now: number },
): Execution =>
  next === undefined
    ? end(execution, { status: 'SUCCEEDED', output: input, stoppedAt: now })
    : {
        ...execution,
        cursor: {
          state: next,
          input,
          variables,
          enteredAt: now,
          attempts: [],
          phase: { kind: 'enter' },
        },
      };

/** Into the state that the cursor points at; its task is to be run. */
export const enter = (execution: RunningExecution, now: number): Execution => {
  if (execution.transitions >= longestLife)
    return fail(execution, { ok: false, error: 'States.Runtime', cause: 'too many transitions' }, now);
  const step = { state: execution.cursor.state, at: now };
  return {
    ...inPhase(execution, { kind: 'run' }, { enteredAt: now }),
    steps: [...execution.steps, step].slice(-stepsKept),
    transitions: execution.transitions + 1,
  };
};

type End = Pick<EndedExecution, 'status' | 'stoppedAt' | 'output' | 'error' | 'cause'>;

export const end = (
  { name, input, startedAt, steps, transitions }: RunningExecution,
  how: End,
): EndedExecution => ({ name, input, startedAt, steps, transitions, ...how });

export const fail = (
  execution: RunningExecution,
  { error, cause }: Failure,
  stoppedAt: number,
): EndedExecution => end(execution, { status: 'FAILED', error, cause, stoppedAt });
