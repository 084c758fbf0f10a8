import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { epochMsOf, instant, instantOf } from '../../../domain/values.ts';
import type { IdempotencyRecord } from '../../ports/desk-table.ts';
import { idempotencyKey } from './keys.ts';
import { readItem, type Table } from './table.ts';
import type { Write } from './transact.ts';

const idempotencyItem = z.object({
  record: z.strictObject({
    key: z.string(),
    fingerprint: z.string(),
    response: z.strictObject({ statusCode: z.int(), ticketId: z.string() }),
    expiresAt: instant,
  }),
});

/** Keeps the response of a request with a key, in the transaction of what the request has changed. */
export const idempotencyWrite = ({ tableName, clock }: Table, record: IdempotencyRecord): Write => ({
  Put: {
    TableName: tableName,
    Item: {
      ...idempotencyKey(record.key),
      expiresAt: record.expiresAt,
      ttl: Math.ceil(epochMsOf(record.expiresAt) / 1_000),
      record,
    },
    ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
    ExpressionAttributeValues: { ':now': instantOf(clock()) },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
});

/** The earlier response that stood in the way of such a write. */
export const earlierResponse = (reason: CancellationReason | undefined): IdempotencyRecord =>
  idempotencyItem.parse(unmarshall(reason?.Item ?? {})).record;

/** The response kept for a key, unless it has expired: the table deletes expired items only within days. */
export async function readIdempotency(table: Table, key: string): Promise<IdempotencyRecord | undefined> {
  const item = await readItem(table, idempotencyKey(key), idempotencyItem);
  return item !== undefined && item.record.expiresAt > instantOf(table.clock()) ? item.record : undefined;
}
