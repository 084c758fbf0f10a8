import { expectedVersionOf } from '../tickets/if-match.ts';
import { Problem } from './problem.ts';

type Versioned = { version: number };
type Headers = Record<string, string | undefined>;

/** The version of a record as an ETag. */
export const etagOf = ({ version }: Versioned) => ({ etag: `"${String(version)}"` });

/**
 * A record is changed by who has seen how it stands.
 *
 * @throws Problem `precondition-required` without `If-Match`, `precondition-failed` for another version than `current`
 */
export const mustFollow = (headers: Headers, current: Versioned | undefined): void => {
  const expected = expectedVersionOf(headers);
  if (expected === undefined) throw new Problem('precondition-required');
  if (expected !== current?.version)
    throw new Problem('precondition-failed', current && { headers: etagOf(current) });
};
