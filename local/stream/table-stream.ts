import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { StreamSource } from './poller.ts';

export type TableStreamOptions = {
  database: DynamoDBClient;
  documents: DynamoDBDocumentClient;
  streams: DynamoDBStreamsClient;
  tableName: string;
  /** The host's own table, which keeps the checkpoint. */
  checkpointTable: string;
  batchSize: number;
};

const checkpointRow = z.object({ sequenceNumber: z.string() });
const checkpointKey = { pk: 'STREAM#desk' };

/** The stream of the desk's table, one shard as the local database has it, read from the stored checkpoint on. */
export const tableStream = async (options: TableStreamOptions): Promise<StreamSource> => {
  const { documents, streams, checkpointTable, batchSize } = options;
  let iterator: string | undefined = await firstIterator(options);
  let next: string | undefined;
  return {
    read: async () => {
      const from = (iterator ??= await firstIterator(options));
      // Until the batch is done, the next reading begins at the checkpoint again.
      iterator = undefined;
      const command = new GetRecordsCommand({ ShardIterator: from, Limit: batchSize });
      const { Records = [], NextShardIterator } = await streams.send(command);
      if (Records.length === 0) iterator = NextShardIterator;
      next = NextShardIterator;
      return Records;
    },
    checkpoint: async (sequenceNumber) => {
      const Item = { ...checkpointKey, sequenceNumber };
      await documents.send(new PutCommand({ TableName: checkpointTable, Item }));
      iterator = next;
    },
  };
};

const firstIterator = async (options: TableStreamOptions): Promise<string> => {
  const { database, documents, streams, tableName, checkpointTable } = options;
  const { Table } = await database.send(new DescribeTableCommand({ TableName: tableName }));
  const StreamArn = Table?.LatestStreamArn;
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  const ShardId = StreamDescription?.Shards?.[0]?.ShardId;
  const { Item } = await documents.send(new GetCommand({ TableName: checkpointTable, Key: checkpointKey }));
  const last = checkpointRow.safeParse(Item).data?.sequenceNumber;
  const { ShardIterator } = await streams.send(
    new GetShardIteratorCommand({
      StreamArn,
      ShardId,
      ShardIteratorType: last ? 'AFTER_SEQUENCE_NUMBER' : 'TRIM_HORIZON',
      ...(last && { SequenceNumber: last }),
    }),
  );
  if (!ShardIterator) throw new Error(`table ${tableName} has no stream`);
  return ShardIterator;
};
