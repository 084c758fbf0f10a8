import { Problem } from '../http/problem.ts';

/**
 * The version in `If-Match` (RFC 9110 §13.1.1), undefined for none or `*`.
 *
 * @throws Problem `validation-failed` for anything that is no version
 */
export const expectedVersionOf = (headers: Record<string, string | undefined>): number | undefined => {
  const condition = headers['if-match']?.trim();
  if (condition === undefined || condition === '*') return undefined;
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(condition)?.[1];
  if (version === undefined)
    throw new Problem('validation-failed', {
      errors: [{ field: 'If-Match', code: 'version', message: 'version' }],
    });
  return Number(version);
};
