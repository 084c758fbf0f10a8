import { createHash } from 'node:crypto';
import { instantOf } from '../../../domain/values.ts';
import type { IdempotencyRecord } from '../../ports/desk-table.ts';
import type { Call } from './endpoint.ts';
import { Problem } from './problem.ts';

const keptMs = 24 * 60 * 60 * 1_000;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/**
 * What a request's `Idempotency-Key` is known by, as keys are each caller's own; undefined for a request without one.
 *
 * @throws Problem `validation-failed` for an empty or too long one
 */
export const idempotencyKeyOf = ({
  headers,
  principal,
}: Pick<Call<unknown, unknown>, 'headers' | 'principal'>): string | undefined => {
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (key.trim() === '' || key.length > 255)
    throw new Problem('validation-failed', {
      errors: [{ field: 'Idempotency-Key', code: 'too_big', message: '1–255' }],
    });
  return sha256(JSON.stringify([principal.id, key]));
};

/** What a request with an `Idempotency-Key` leaves behind. */
export const idempotencyRecordOf = (
  call: Pick<Call<unknown, unknown>, 'headers' | 'principal' | 'path' | 'body'>,
  { ticketId, statusCode, nowMs }: { ticketId: string; statusCode: number; nowMs: number },
): IdempotencyRecord | undefined => {
  const key = idempotencyKeyOf(call);
  if (key === undefined) return undefined;
  return {
    key,
    fingerprint: sha256(JSON.stringify([call.path, call.body])),
    response: { statusCode, ticketId },
    expiresAt: instantOf(nowMs + keptMs),
  };
};

/**
 * @throws Problem `idempotency-key-reused` when the same key came with another request
 */
export const sameRequest = (earlier: IdempotencyRecord, now: IdempotencyRecord): IdempotencyRecord => {
  if (earlier.fingerprint !== now.fingerprint) throw new Problem('idempotency-key-reused');
  return earlier;
};
