import type { RecordOutcome } from '../../ports/desk-records.ts';
import type { IdempotencyRecord, TicketStore } from '../../ports/desk-table.ts';
import type { Clock } from '../../../domain/values.ts';
import type { Call, Reply } from './endpoint.ts';
import { idempotencyRecordOf, sameRequest } from './idempotency.ts';
import { Problem } from './problem.ts';

type Dependencies = { tickets: Pick<TicketStore, 'idempotency'>; clock: Clock };

export type Writing = {
  call: Pick<Call<unknown, unknown>, 'headers' | 'principal' | 'path' | 'body'>;
  statusCode: 200 | 201;
  recordId: string;
  /** Reads, decides and writes; is called again when somebody else has written meanwhile. May throw a Problem. */
  commit: (idempotency: IdempotencyRecord | undefined) => Promise<RecordOutcome>;
  /** The answer for the record as it stands. */
  reply: (recordId: string) => Promise<Reply>;
};

const attempts = 8;

/**
 * Writes a record of the desk once for each `Idempotency-Key`: a repetition gets the answer of its first time, also when
 * the two overlap and the second finds that there is nothing left to do.
 *
 * @throws Problem `idempotency-key-reused` for another request by the same key, `conflict` when others are always faster
 */
export const writeOnce = async (dependencies: Dependencies, writing: Writing): Promise<Reply> => {
  const { call, statusCode, recordId: ticketId } = writing;
  const key = idempotencyRecordOf(call, { ticketId, statusCode, nowMs: dependencies.clock() });
  const earlier = await earlierReply(dependencies, writing, key);
  if (earlier) return earlier;
  try {
    return await write(writing, key);
  } catch (error) {
    const overlapped = error instanceof Problem && (await earlierReply(dependencies, writing, key));
    if (overlapped) return overlapped;
    throw error;
  }
};

const earlierReply = async (
  { tickets }: Dependencies,
  { reply }: Writing,
  key: IdempotencyRecord | undefined,
): Promise<Reply | undefined> => {
  const earlier = key && (await tickets.idempotency(key.key));
  return key && earlier ? reply(sameRequest(earlier, key).response.ticketId) : undefined;
};

const write = async (
  { commit, reply, recordId }: Writing,
  key: IdempotencyRecord | undefined,
): Promise<Reply> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const outcome = await commit(key);
    if (outcome.kind === 'committed') return reply(recordId);
    if (outcome.kind === 'repeated' && key) return reply(sameRequest(outcome.record, key).response.ticketId);
  }
  throw new Problem('conflict');
};
