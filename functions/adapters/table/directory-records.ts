import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Person } from '../../../domain/directory.ts';
import type { DirectoryRecord } from '../../ports/desk-table.ts';
import { EmailTakenError } from './errors.ts';
import { putContract } from './contracts.ts';
import { putArticle } from './knowledge.ts';
import { directoryKey, emailKey, locationKey, type Key } from './keys.ts';
import { readPartition } from './partition.ts';
import { readItem, type Table } from './table.ts';
import { isRefused, transact } from './transact.ts';

const recordItem = z.object({ record: z.unknown() });

/** A directory record as it was written, checked against its schema. */
export async function readRecord<Schema extends z.ZodType>(
  table: Table,
  key: Key,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  const item = await readItem(table, key, recordItem);
  return item && schema.parse(item.record);
}

/** All records of a partition, by id; these partitions are small enough to be read whole. */
export async function readRecords<Schema extends z.ZodType>(
  table: Table,
  pk: string,
  schema: Schema,
): Promise<z.infer<Schema>[]> {
  const items = await readPartition(table, { pk }, recordItem);
  return items.map(({ record }) => schema.parse(record));
}

const emailItem = z.object({ personId: z.string() });

/** The id of the person to whom an e-mail address, in any case of its letters, was given. */
export const readEmailHolder = async (table: Table, email: string): Promise<string | undefined> =>
  (await readItem(table, emailKey(email), emailItem))?.personId;

/** Writes a record over an earlier one of its id. Throws an EmailTakenError for a person with another's address. */
export async function writeRecord(table: Table, entry: DirectoryRecord): Promise<void> {
  if (entry.kind === 'person') return writePerson(table, entry.record);
  if (entry.kind === 'contract') return putContract(table, entry.record);
  if (entry.kind === 'article') return putArticle(table, entry.record);
  const Item = { ...keyOf(entry), record: entry.record };
  await table.client.send(new PutCommand({ TableName: table.tableName, Item }));
}

function keyOf(entry: Exclude<DirectoryRecord, { kind: 'person' | 'contract' | 'article' }>): Key {
  switch (entry.kind) {
    case 'location':
      return locationKey(entry.record.customerId, entry.record.id);
    case 'customer':
    case 'calendar':
    case 'service':
    case 'group':
    case 'provider':
    case 'questionSet':
      return directoryKey(entry.kind, entry.record.id);
  }
}

/**
 * A person and the pointer from their e-mail address, in one transaction. An address that a person has left stays
 * theirs: whoever got it next would be taken for them.
 */
async function writePerson(table: Table, record: Person): Promise<void> {
  const TableName = table.tableName;
  const reasons = await transact(table, [
    { Put: { TableName, Item: { ...directoryKey('person', record.id), record } } },
    {
      Put: {
        TableName,
        Item: { ...emailKey(record.email), personId: record.id },
        ConditionExpression: 'attribute_not_exists(pk) OR personId = :personId',
        ExpressionAttributeValues: { ':personId': record.id },
      },
    },
  ]);
  if (reasons?.some(isRefused)) throw new EmailTakenError(`The address of person ${record.id} is another's.`);
}
