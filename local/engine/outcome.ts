import * as z from 'zod';
import { json } from './json.ts';

/** How a task came out: its result, or the name of an error with its cause in words. */
export const failure = z.strictObject({ ok: z.literal(false), error: z.string(), cause: z.string() });
export type Failure = z.infer<typeof failure>;
export const outcome = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), result: json }),
  failure,
]);
export type Outcome = z.infer<typeof outcome>;

/** A failure by one of the names of the States Language (https://states-language.net/spec.html#appendix-a). */
export class StatesError extends Error {
  override name = 'StatesError';
  readonly failure: Failure;

  constructor(error: string, cause: string) {
    super(`${error}: ${cause}`);
    this.failure = { ok: false, error, cause };
  }
}

const longestCause = 2_000;

/**
 * What a failed function looks like to the workflow: the error's `name`, as the Node runtime of Lambda reports it
 * (https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html).
 */
export const failureOf = (thrown: unknown): Failure => {
  if (thrown instanceof StatesError) return thrown.failure;
  if (!(thrown instanceof Error)) return { ok: false, error: 'Lambda.Unknown', cause: 'not an error' };
  const cause = JSON.stringify({ errorType: thrown.name, errorMessage: thrown.message });
  return { ok: false, error: thrown.name, cause: cause.slice(0, longestCause) };
};
