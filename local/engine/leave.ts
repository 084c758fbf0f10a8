import { variablesAfter } from './evaluate.ts';
import type { Execution, RunningExecution } from './execution.ts';
import type { Scope } from './expression.ts';
import type { Json } from './json.ts';
import type { CompiledState, CompiledTask, Onwards } from './machine.ts';
import { fail, inPhase, moveOn } from './move.ts';
import { type Failure, failureOf, StatesError } from './outcome.ts';
import { names, nextRetry } from './retry.ts';
import { type Runtime, scopeOf } from './runtime.ts';

/** Leaves a state by its ordinary exit, with Assign and Output. */
export const leaveWith = (
  runtime: Runtime,
  execution: RunningExecution,
  { exit, result }: { exit: Onwards; result: Json },
): Promise<Execution> =>
  takeExit(runtime, execution, { exit, scope: scopeOf(runtime, execution, { result }), output: result });

/** Leaves a state that failed: once more after a delay, by its Catch, or with the execution failed. */
export const leaveFailed = async (
  runtime: Runtime,
  execution: RunningExecution,
  { state, failure }: { state: CompiledState; failure: Failure },
): Promise<Execution> => {
  if (state.type !== 'Task') return fail(execution, failure, runtime.now());
  return (
    retried(runtime, execution, { task: state, failure }) ??
    (await caught(runtime, execution, { task: state, failure }))
  );
};

type FailedTask = { task: CompiledTask; failure: Failure };

const retried = (
  { now, random }: Runtime,
  execution: RunningExecution,
  { task, failure }: FailedTask,
): Execution | undefined => {
  const { attempts } = execution.cursor;
  const retry = nextRetry({ retriers: task.retry, attempts, error: failure.error, random });
  if (!retry) return undefined;
  const phase = { kind: 'until' as const, dueAt: now() + retry.delayMs };
  return inPhase(execution, phase, { attempts: retry.attempts });
};

const caught = async (
  runtime: Runtime,
  execution: RunningExecution,
  { task, failure }: FailedTask,
): Promise<Execution> => {
  const exit = task.catch.find(({ errors }) => names(errors, failure.error));
  if (!exit) return fail(execution, failure, runtime.now());
  const scope = scopeOf(runtime, execution, { failure });
  const output = { Error: failure.error, Cause: failure.cause };
  try {
    return await takeExit(runtime, execution, { exit, scope, output });
  } catch (thrown) {
    return fail(execution, statesFailureOf(thrown), runtime.now());
  }
};

type Exit = {
  exit: Onwards;
  scope: Scope;
  /** What goes on when the exit has no Output of its own. */ output: Json;
};

const takeExit = async (
  { now }: Runtime,
  execution: RunningExecution,
  { exit, scope, output }: Exit,
): Promise<Execution> =>
  moveOn(execution, {
    next: exit.next,
    variables: await variablesAfter(execution.cursor.variables, exit.assign, scope),
    input: exit.output ? await exit.output(scope) : output,
    now: now(),
  });

/** What fails by the definition's own terms is part of the workflow; anything else is a fault and goes up. */
export const statesFailureOf = (thrown: unknown): Failure => {
  if (thrown instanceof StatesError) return failureOf(thrown);
  throw thrown;
};
