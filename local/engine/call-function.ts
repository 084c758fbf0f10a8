import { json, type Json } from './json.ts';
import { failureOf, type Outcome, StatesError } from './outcome.ts';
import type { Invoke } from './runtime.ts';

/** The longest that Lambda lets a function run (https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html). */
const longestRunSeconds = 900;

type Call = {
  functionArn: string;
  payload: Json;
  limit: { seconds: number; error: 'States.Timeout' | 'Sandbox.Timedout' };
};

/**
 * Runs a function as `lambda:invoke` does; its answer is the result's `Payload`. How long a function may run is counted
 * in real time even where the desk's clock stands still: no desk waits for it, only this machine does.
 */
export const callFunction = async (
  invoke: Invoke,
  { functionArn, payload, limit }: Call,
): Promise<Outcome> => {
  const time = timeLimit(limit);
  try {
    const answer = await Promise.race([invoke(functionArn, payload), time.over]);
    const Payload = json.parse(JSON.parse(JSON.stringify(answer ?? null)));
    return { ok: true, result: { ExecutedVersion: '$LATEST', Payload, StatusCode: 200 } };
  } catch (thrown) {
    return failureOf(thrown);
  } finally {
    time.forget();
  }
};

const timeLimit = ({ seconds, error }: Call['limit']): { over: Promise<never>; forget: () => void } => {
  const { promise, reject } = Promise.withResolvers<never>();
  const real = Math.min(seconds, longestRunSeconds);
  const timer = setTimeout(() => reject(new StatesError(error, `no answer in ${real} s`)), real * 1000);
  return { over: promise, forget: () => clearTimeout(timer) };
};
