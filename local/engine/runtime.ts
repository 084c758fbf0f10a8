import { executionArnOf, nameInArn } from './arns.ts';
import type { RunningExecution } from './execution.ts';
import type { Scope } from './expression.ts';
import type { Json } from './json.ts';
import type { Machine } from './machine.ts';
import type { Failure } from './outcome.ts';

/** Calls the function behind an ARN; what it throws fails the task by the error's `name`. */
export type Invoke = (functionArn: string, payload: Json) => Promise<unknown>;

/** What running a state needs from outside of the execution. */
export type Runtime = {
  machine: Machine;
  stateMachineArn: string;
  invoke: Invoke;
  /** ms since the epoch, UTC. */
  now: () => number;
  /** In [0, 1), for the jitter of retries. */
  random: () => number;
  /** A new token for a wait that begins now; the engine accepts it from this moment on. */
  openToken: (executionName: string) => string;
};

type Seen = { result?: Json; failure?: Failure; token?: string };

/**
 * What a state's expressions see: the variables and `$states` with input, result, errorOutput and the context object
 * (https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html).
 */
export const scopeOf = (runtime: Runtime, execution: RunningExecution, seen: Seen = {}): Scope => {
  const { cursor } = execution;
  const { result, failure } = seen;
  return {
    ...cursor.variables,
    states: {
      input: cursor.input,
      context: contextOf(runtime, execution, seen.token),
      ...(result === undefined ? {} : { result }),
      ...(failure === undefined ? {} : { errorOutput: { Error: failure.error, Cause: failure.cause } }),
    },
  };
};

const contextOf = (
  { stateMachineArn }: Runtime,
  { name, input, startedAt, cursor }: RunningExecution,
  token: string | undefined,
) => ({
  Execution: {
    Id: executionArnOf(stateMachineArn, name),
    Name: name,
    Input: input,
    StartTime: new Date(startedAt).toISOString(),
  },
  State: {
    Name: cursor.state,
    EnteredTime: new Date(cursor.enteredAt).toISOString(),
    RetryCount: cursor.attempts.reduce((sum, count) => sum + count, 0),
  },
  StateMachine: { Id: stateMachineArn, Name: nameInArn(stateMachineArn) },
  ...(token === undefined ? {} : { Task: { Token: token } }),
});
