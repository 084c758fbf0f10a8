import { conditionOf, secondsOf, variablesAfter, wordsOf } from './evaluate.ts';
import type { Execution, RunningExecution } from './execution.ts';
import { leaveFailed, leaveWith, statesFailureOf } from './leave.ts';
import type { CompiledChoice, CompiledState } from './machine.ts';
import { end, enter, fail, inPhase, moveOn, settle } from './move.ts';
import type { Outcome } from './outcome.ts';
import { StatesError } from './outcome.ts';
import { parkTask, runTask } from './run-task.ts';
import { type Runtime, scopeOf } from './runtime.ts';

/**
 * One step of an execution: enter its state, run it, or leave it. The result is the execution after it: still on its
 * way, parked (phase `token` or `until`), or ended. What fails in the workflow's own terms is retried, caught or fails
 * the execution; only faults of the engine are thrown.
 */
export const step = async (runtime: Runtime, execution: RunningExecution): Promise<Execution> => {
  const { phase, state: name } = execution.cursor;
  const state = runtime.machine.states.get(name);
  if (!state) return fail(execution, { ...runtimeFailure, cause: `no state ${name}` }, runtime.now());
  if (phase.kind === 'enter') return enter(execution, runtime.now());
  try {
    return phase.kind === 'settled'
      ? await leave(runtime, execution, { state, outcome: phase.outcome })
      : await run(runtime, execution, state);
  } catch (thrown) {
    return leaveFailed(runtime, execution, { state, failure: statesFailureOf(thrown) });
  }
};

/** A parked execution whose time has come: a wait has timed out, or a delay is over. */
export const afterDue = ({ machine }: Runtime, execution: RunningExecution): RunningExecution => {
  if (execution.cursor.phase.kind === 'token')
    return settle(execution, {
      ok: false,
      error: 'States.Timeout',
      cause: 'the token was not settled in time',
    });
  if (machine.states.get(execution.cursor.state)?.type === 'Wait')
    return settle(execution, { ok: true, result: execution.cursor.input });
  return inPhase(execution, { kind: 'run' });
};

const runtimeFailure = { ok: false, error: 'States.Runtime' } as const;

const leave = async (
  runtime: Runtime,
  execution: RunningExecution,
  { state, outcome }: { state: CompiledState; outcome: Outcome },
): Promise<Execution> => {
  if (!outcome.ok) return leaveFailed(runtime, execution, { state, failure: outcome });
  if (state.type === 'Task' || state.type === 'Pass' || state.type === 'Wait')
    return leaveWith(runtime, execution, { exit: state, result: outcome.result });
  throw new StatesError('States.Runtime', `a ${state.type} has no result`);
};

const run = async (
  runtime: Runtime,
  execution: RunningExecution,
  state: CompiledState,
): Promise<Execution> => {
  const scope = scopeOf(runtime, execution);
  const stoppedAt = runtime.now();
  const { input } = execution.cursor;
  switch (state.type) {
    case 'Task':
      return state.waits ? parkTask(runtime, execution, state) : runTask(runtime, execution, state);
    case 'Choice':
      return choose(runtime, execution, state);
    case 'Pass':
      return settle(execution, { ok: true, result: input });
    case 'Wait': {
      const dueAt = stoppedAt + (await secondsOf(state.seconds, scope, 0)) * 1000;
      return inPhase(execution, { kind: 'until', dueAt });
    }
    case 'Succeed': {
      const output = state.output ? await state.output(scope) : input;
      return end(execution, { status: 'SUCCEEDED', output, stoppedAt });
    }
    case 'Fail': {
      const error = await wordsOf(state.error, scope);
      return fail(execution, { ok: false, error, cause: await wordsOf(state.cause, scope) }, stoppedAt);
    }
  }
};

const choose = async (
  runtime: Runtime,
  execution: RunningExecution,
  choice: CompiledChoice,
): Promise<Execution> => {
  const scope = scopeOf(runtime, execution);
  const { input, variables } = execution.cursor;
  for (const { condition, next } of choice.rules) {
    if (await conditionOf(condition, scope))
      return moveOn(execution, { next, input, variables, now: runtime.now() });
  }
  if (choice.default === undefined) throw new StatesError('States.NoChoiceMatched', 'no Choice matched');
  return moveOn(execution, {
    next: choice.default,
    input,
    variables: await variablesAfter(variables, choice.assign, scope),
    now: runtime.now(),
  });
};
