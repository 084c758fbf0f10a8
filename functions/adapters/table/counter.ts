import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import DataLoader from 'dataloader';
import * as z from 'zod';
import type { Customer } from '../../../domain/directory.ts';
import { counterKey } from './keys.ts';
import type { Table } from './table.ts';

/** The number that a customer's first ticket gets. */
const firstNumber = 1_001;

const counted = z.object({ counted: z.int() });

/**
 * Gives numbers such as `ACME-1042`, unique and rising for each customer; calls that come together share one write of
 * the customer's counter. A number whose ticket is never stored is lost: gaps are allowed.
 */
export function numberGiver(table: Table): (customer: Pick<Customer, 'id' | 'prefix'>) => Promise<string> {
  const counter = new DataLoader((customerIds: readonly string[]) => nextCounts(table, customerIds), {
    cache: false,
  });
  return async ({ id, prefix }) => `${prefix}-${await counter.load(id)}`;
}

/** One count for each mention of a customer, rising in the order of the mentions. */
async function nextCounts(table: Table, customerIds: readonly string[]): Promise<number[]> {
  const mentions = Map.groupBy(customerIds.entries(), ([, customerId]) => customerId);
  const counts: number[] = [];
  const countOne = async ([customerId, places]: [string, [number, string][]]): Promise<void> => {
    const last = await countOn(table, customerId, places.length);
    for (const [nth, [place]] of places.entries()) counts[place] = last - places.length + nth;
  };
  await Promise.all([...mentions].map(countOne));
  return counts.map((count) => firstNumber + count);
}

async function countOn({ client, tableName }: Table, customerId: string, by: number): Promise<number> {
  const { Attributes } = await client.send(
    new UpdateCommand({
      TableName: tableName,
      Key: counterKey(customerId),
      UpdateExpression: 'ADD counted :by',
      ExpressionAttributeValues: { ':by': by },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return counted.parse(Attributes).counted;
}
