import { expectedVersionOf } from '../tickets/if-match.ts';
import type { Call } from './endpoint.ts';
import { Problem } from './problem.ts';

type Headers = Call<unknown, unknown>['headers'];

/** @throws Problem `precondition-failed` when `If-Match` names another version than the record's */
export const mustMatch = (headers: Headers, { version }: { version: number }): void => {
  const expected = expectedVersionOf(headers);
  if (expected !== undefined && expected !== version)
    throw new Problem('precondition-failed', { headers: { etag: `"${String(version)}"` } });
};

/** @throws Problem `precondition-required` for a change that does not say of which version */
export const mustNameVersion = (headers: Headers): void => {
  if (expectedVersionOf(headers) === undefined) throw new Problem('precondition-required');
};
