import { callFunction } from './call-function.ts';
import { longestSeconds, secondsOf, wordsOf } from './evaluate.ts';
import type { Execution, RunningExecution } from './execution.ts';
import type { Scope } from './expression.ts';
import type { CompiledTask } from './machine.ts';
import { inPhase, settle } from './move.ts';
import { type Runtime, scopeOf } from './runtime.ts';

/** How long the function may run that only takes a wait's token. */
const tokenCallSeconds = 60;

/** `lambda:invoke`: the task is settled by the function's answer. */
export const runTask = async (
  runtime: Runtime,
  execution: RunningExecution,
  task: CompiledTask,
): Promise<Execution> => {
  const scope = scopeOf(runtime, execution);
  const limit = { seconds: await timeoutOf(task, scope), error: 'States.Timeout' as const };
  return settle(execution, await callFunction(runtime.invoke, { ...(await callOf(task, scope)), limit }));
};

/**
 * `lambda:invoke.waitForTaskToken`: parked until the token is settled or the time is over. The token may be settled as
 * soon as it is open, even before the function has answered; the engine sees to that.
 */
export const parkTask = async (
  runtime: Runtime,
  execution: RunningExecution,
  task: CompiledTask,
): Promise<Execution> => {
  const seconds = await timeoutOf(task, scopeOf(runtime, execution));
  const token = runtime.openToken(execution.name);
  const dueAt = runtime.now() + seconds * 1000;
  const call = await callOf(task, scopeOf(runtime, execution, { token }));
  const limit = { seconds: tokenCallSeconds, error: 'Sandbox.Timedout' as const };
  const called = await callFunction(runtime.invoke, { ...call, limit });
  return called.ok ? inPhase(execution, { kind: 'token', token, dueAt }) : settle(execution, called);
};

const timeoutOf = async ({ timeoutSeconds }: CompiledTask, scope: Scope): Promise<number> =>
  timeoutSeconds ? secondsOf(timeoutSeconds, scope) : longestSeconds;

const callOf = async ({ functionName, payload }: CompiledTask, scope: Scope) => ({
  functionArn: await wordsOf(functionName, scope),
  payload: await payload(scope),
});
