import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { unless } from '../unless.ts';
import type { Key } from './keys.ts';
import type { Table } from './table.ts';

type Versioned = { version: number };

/** Writes a record; false when it has another version than the one that was changed, or exists though it should be new. */
export const saveVersioned = (
  { client, tableName }: Table,
  { key, record, before }: { key: Key; record: Versioned; before: Versioned | undefined },
): Promise<boolean> =>
  unlessRefused(() =>
    client.send(
      new PutCommand({
        TableName: tableName,
        Item: { ...key, record },
        ...(before === undefined ? { ConditionExpression: 'attribute_not_exists(pk)' } : hasVersion(before)),
      }),
    ),
  );

/** Deletes a record; false when it has another version, or is gone. */
export const removeVersioned = (
  { client, tableName }: Table,
  { key, record }: { key: Key; record: Versioned },
): Promise<boolean> =>
  unlessRefused(() =>
    client.send(new DeleteCommand({ TableName: tableName, Key: key, ...hasVersion(record) })),
  );

const hasVersion = ({ version }: Versioned) => ({
  ConditionExpression: '#record.#version = :version',
  ExpressionAttributeNames: { '#record': 'record', '#version': 'version' },
  ExpressionAttributeValues: { ':version': version },
});

const unlessRefused = async (write: () => Promise<object>): Promise<boolean> =>
  (await unless([ConditionalCheckFailedException], write)) !== undefined;
