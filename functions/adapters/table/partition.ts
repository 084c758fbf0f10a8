import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Table } from './table.ts';

/** Which items of a partition: from a sort key on, or the last so many. */
type Part = { from?: string; last?: number };

/** The items of a partition in order, each checked against its schema; all pages, as they stand. */
export async function readPartition<Schema extends z.ZodType>(
  { client, tableName }: Table,
  { pk, from, last }: Part & { pk: string },
  schema: Schema,
): Promise<z.infer<Schema>[]> {
  const query = {
    TableName: tableName,
    KeyConditionExpression: from === undefined ? 'pk = :pk' : 'pk = :pk AND sk >= :from',
    ExpressionAttributeValues: { ':pk': pk, ...(from !== undefined && { ':from': from }) },
    ConsistentRead: true,
    ScanIndexForward: last === undefined,
    ...(last !== undefined && { Limit: last }),
  };
  const items: unknown[] = [];
  for await (const { Items = [] } of paginateQuery({ client }, query)) {
    items.push(...Items);
    if (last !== undefined && items.length >= last) break;
  }
  const wanted = last === undefined ? items : items.slice(0, last).reverse();
  return wanted.map((item) => schema.parse(item));
}
