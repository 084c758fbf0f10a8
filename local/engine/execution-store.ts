import {
  BatchGetCommand,
  BatchWriteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import DataLoader from 'dataloader';
import * as z from 'zod';
import { type Execution, execution, type ExecutionStatus } from './execution.ts';
import { GroupWriter } from './group-writer.ts';
import { byStatus } from './table.ts';

export type ExecutionPage = { executions: Execution[]; cursor?: string };
export type ExecutionQuery = {
  status: ExecutionStatus;
  order: 'oldest-first' | 'newest-first';
  limit: number;
  /** Where the page before ended; opaque. */
  cursor?: string | undefined;
};

/** Keeps executions; what is saved is durable when the promise resolves. */
export interface ExecutionStore {
  save(execution: Execution): Promise<void>;
  find(name: string): Promise<Execution | undefined>;
  exists(name: string): Promise<boolean>;
  /** One page of one status. @throws InvalidCursorError */
  page(query: ExecutionQuery): Promise<ExecutionPage>;
  /** Resolves when everything saved so far has been answered. */
  idle(): Promise<void>;
}

/** A cursor that no page has given. */
export class InvalidCursorError extends Error {
  override name = 'InvalidCursorError';
}

/** Questions that come within so many ms are asked together. */
const gatherMs = 2;

const row = z.object({ body: z.string() });
const position = z.strictObject({ pk: z.string(), status: z.string(), started: z.string() });

const pkOf = (name: string): string => `EXECUTION#${name}`;

const itemOf = (record: Execution) => ({
  pk: pkOf(record.name),
  status: record.status,
  started: `${new Date(record.startedAt).toISOString()}#${record.name}`,
  body: JSON.stringify(record),
});

const executionIn = (item: unknown): Execution => execution.parse(JSON.parse(row.parse(item).body));

const cursorOf = (key: unknown): string =>
  Buffer.from(JSON.stringify(position.parse(key))).toString('base64url');

const positionAt = (cursor: string, status: ExecutionStatus) => {
  try {
    const key = position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (key.status === status) return key;
  } catch (cause) {
    throw new InvalidCursorError('the cursor cannot be read', { cause });
  }
  throw new InvalidCursorError('the cursor belongs to another status');
};

export type StoreOptions = { documents: DynamoDBDocumentClient; tableName: string };

/** Executions in DynamoDB: writes go in groups, questions whether a name is taken too. */
export class TableExecutionStore implements ExecutionStore {
  private readonly options: StoreOptions;
  private readonly writer: GroupWriter<Execution>;
  private readonly taken: DataLoader<string, boolean>;

  constructor(options: StoreOptions) {
    this.options = options;
    this.writer = new GroupWriter({
      writeAll: (records) => this.writeAll(records),
      writeOne: (record) => this.writeOne(record),
    });
    this.taken = new DataLoader((names) => this.existAll(names), {
      cache: false,
      maxBatchSize: 100,
      batchScheduleFn: (read) => setTimeout(read, gatherMs),
    });
  }

  save(record: Execution): Promise<void> {
    return this.writer.save(record.name, record);
  }

  idle(): Promise<void> {
    return this.writer.idle();
  }

  exists(name: string): Promise<boolean> {
    return this.taken.load(name);
  }

  async find(name: string): Promise<Execution | undefined> {
    const { documents, tableName } = this.options;
    const key = { TableName: tableName, Key: { pk: pkOf(name) }, ConsistentRead: true };
    const { Item } = await documents.send(new GetCommand(key));
    return Item && executionIn(Item);
  }

  async page({ status, order, limit, cursor }: ExecutionQuery): Promise<ExecutionPage> {
    const { documents, tableName } = this.options;
    const found = await documents.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: byStatus,
        KeyConditionExpression: '#status = :status',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':status': status },
        ScanIndexForward: order === 'oldest-first',
        Limit: limit,
        ...(cursor === undefined ? {} : { ExclusiveStartKey: positionAt(cursor, status) }),
      }),
    );
    const executions = (found.Items ?? []).map(executionIn);
    return found.LastEvaluatedKey ? { executions, cursor: cursorOf(found.LastEvaluatedKey) } : { executions };
  }

  private async existAll(names: readonly string[]): Promise<boolean[]> {
    const { documents, tableName } = this.options;
    const Keys = [...new Set(names)].map((name) => ({ pk: pkOf(name) }));
    const request = { [tableName]: { Keys, ConsistentRead: true, ProjectionExpression: 'pk' } };
    const { Responses, UnprocessedKeys } = await documents.send(
      new BatchGetCommand({ RequestItems: request }),
    );
    if (Object.keys(UnprocessedKeys ?? {}).length > 0) throw new Error('the database has not read all keys');
    const found = new Set(Responses?.[tableName]?.map((item) => z.string().parse(item['pk'])));
    return names.map((name) => found.has(pkOf(name)));
  }

  private async writeAll(records: Execution[]): Promise<void> {
    const { documents, tableName } = this.options;
    const requests = records.map((record) => ({ PutRequest: { Item: itemOf(record) } }));
    const { UnprocessedItems } = await documents.send(
      new BatchWriteCommand({ RequestItems: { [tableName]: requests } }),
    );
    if (Object.keys(UnprocessedItems ?? {}).length > 0)
      throw new Error('the database has not written all items');
  }

  private async writeOne(record: Execution): Promise<void> {
    const { documents, tableName } = this.options;
    await documents.send(new PutCommand({ TableName: tableName, Item: itemOf(record) }));
  }
}
