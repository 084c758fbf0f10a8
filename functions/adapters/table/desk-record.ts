import * as z from 'zod';
import type { RecordOutcome } from '../../ports/desk-records.ts';
import type { IdempotencyRecord } from '../../ports/desk-table.ts';
import { countOn } from './counter.ts';
import { earlierResponse, idempotencyWrite } from './idempotency.ts';
import { indexes, partitions } from './indexes.ts';
import { deskCounterKey, type DeskRecordKind, deskNumberKey } from './keys.ts';
import type { Listing } from './listing/cursor.ts';
import { readItem, type Table } from './table.ts';
import { isRefused, transact, type Write } from './transact.ts';

const numberItem = z.object({ recordId: z.string() });

/** The id behind a number of the desk's own. */
export const idOfDeskNumber = async (table: Table, number: string): Promise<string | undefined> =>
  (await readItem(table, deskNumberKey(number), numberItem))?.recordId;

/** `PRB-12`: unique and rising; a number whose record is never stored is lost. */
export const nextDeskNumber = async (table: Table, kind: DeskRecordKind, prefix: string): Promise<string> =>
  `${prefix}-${String(await countOn(table, deskCounterKey(kind), 1))}`;

/** Where a record is listed: with all of its kind and with those of its state, by when it was made. */
export const listedAs = (
  kind: DeskRecordKind,
  { state, createdAt }: { state: string; createdAt: string },
) => ({
  customerKey: partitions.deskRecords(kind),
  customerStatusKey: partitions.deskRecords(kind, state),
  createdAt,
});

/** All of a kind or those of one state, newest first. */
export const listingOf = (kind: DeskRecordKind, state: string | undefined): Listing => ({
  partitions: [
    {
      index: state === undefined ? indexes.customer : indexes.customerStatus,
      hash: partitions.deskRecords(kind, state),
      newestFirst: true,
    },
  ],
  filter: { words: [] },
});

type DeskWrite = {
  id: string;
  number: string;
  /** The record's item; `version` stands at its top. */
  item: Record<string, unknown>;
  expectedVersion?: number | undefined;
  idempotency?: IdempotencyRecord | undefined;
  /** New items that go with it. */
  beside?: readonly Record<string, unknown>[];
};

/**
 * Writes a record over the version that was read, or as new with its number, in one transaction. An unexpired response of
 * the same key comes before a stale version.
 */
export const writeDeskRecord = async (table: Table, write: DeskWrite): Promise<RecordOutcome> => {
  const { id, number, idempotency, expectedVersion, beside = [] } = write;
  const pointer = { ...deskNumberKey(number), recordId: id };
  const reasons = await transact(table, [
    recordWrite(table, write),
    ...(idempotency === undefined ? [] : [idempotencyWrite(table, idempotency)]),
    ...[...(expectedVersion === undefined ? [pointer] : []), ...beside].map((item) => putNew(table, item)),
  ]);
  if (reasons === undefined) return { kind: 'committed' };
  const ofKey = idempotency === undefined ? undefined : reasons[1];
  return isRefused(ofKey) ? { kind: 'repeated', record: earlierResponse(ofKey) } : { kind: 'stale' };
};

const putNew = ({ tableName }: Table, item: Record<string, unknown>): Write => ({
  Put: { TableName: tableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' },
});

const recordWrite = (table: Table, { item, expectedVersion }: DeskWrite): Write =>
  expectedVersion === undefined
    ? putNew(table, item)
    : {
        Put: {
          TableName: table.tableName,
          Item: item,
          ConditionExpression: '#version = :expected',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':expected': expectedVersion },
        },
      };
