import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Clock } from '../../../domain/values.ts';
import type { Key } from './keys.ts';

/** What every part of the adapter works on. */
export type Table = {
  client: DynamoDBDocumentClient;
  tableName: string;
  clock: Clock;
  /** Waits before a transaction that met another one is tried again; `attempt` counts from 1. */
  pause: (attempt: number) => Promise<void>;
};

/** Reads one item as it stands after every commit that was answered; undefined when there is none. */
export async function readItem<Schema extends z.ZodType>(
  { client, tableName }: Table,
  key: Key,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: tableName, Key: key, ConsistentRead: true }),
  );
  return Item === undefined ? undefined : schema.parse(Item);
}
