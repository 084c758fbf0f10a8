import { TransactionCanceledException, type CancellationReason } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import { TransientError } from './errors.ts';
import type { Table } from './table.ts';

export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const maxAttempts = 6;
const firstPauseMs = 25;

/** Full jitter: up to 25 ms, then 50, 100, … (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). */
export const jitteredPause = (attempt: number): Promise<void> =>
  sleep(Math.random() * firstPauseMs * 2 ** (attempt - 1));

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html */
const passing = new Set(['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
/** Whether a write's own condition failed. */
export const isRefused = (reason: CancellationReason | undefined): boolean =>
  reason?.Code === 'ConditionalCheckFailed';

/**
 * Writes all or nothing. Undefined when it is written; when conditions failed, a reason for each write, in order, with
 * the item that stood in the way. A transaction that met another one is tried again; throws a TransientError when
 * that goes on for about a second.
 */
export async function transact(
  table: Table,
  writes: Write[],
  attempt = 1,
): Promise<CancellationReason[] | undefined> {
  try {
    await table.client.send(new TransactWriteCommand({ TransactItems: writes }));
    return undefined;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const reasons = error.CancellationReasons ?? [];
    if (reasons.some(isRefused)) return reasons;
    if (!reasons.every(({ Code }) => Code === undefined || passing.has(Code))) throw error;
    if (attempt === maxAttempts) throw new TransientError('The table is too busy.', { cause: error });
  }
  await table.pause(attempt);
  return transact(table, writes, attempt + 1);
}
