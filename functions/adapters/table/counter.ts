import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import DataLoader from 'dataloader';
import * as z from 'zod';
import type { Customer } from '../../../domain/directory.ts';
import { counterKey, type Key } from './keys.ts';
import type { Table } from './table.ts';

/** The number that a customer's first ticket gets. */
const firstNumber = 1_001;

const counted = z.object({ counted: z.int() });

/**
 * Gives numbers such as `ACME-1042`, unique and rising for each customer; calls that come together share one write of
 * the customer's counter. A number whose ticket is never stored is lost: gaps are allowed.
 */
export function numberGiver(table: Table): (customer: Pick<Customer, 'id' | 'prefix'>) => Promise<string> {
  const counters = new Map<string, DataLoader<string, number>>();
  return async ({ id, prefix }) => {
    const counter = counters.get(id) ?? sharedCounter(table, id);
    counters.set(id, counter);
    return `${prefix}-${await counter.load(id)}`;
  };
}

/** The counter of one customer; the calls of one turn of the event loop are one write. */
const sharedCounter = (table: Table, customerId: string): DataLoader<string, number> =>
  new DataLoader<string, number>(
    async (calls) => {
      const last = await countOn(table, counterKey(customerId), calls.length);
      return calls.map((_, nth) => firstNumber + last - calls.length + nth);
    },
    { cache: false },
  );

/** Raises a counter and answers what it then stands at. */
export async function countOn({ client, tableName }: Table, key: Key, by: number): Promise<number> {
  const { Attributes } = await client.send(
    new UpdateCommand({
      TableName: tableName,
      Key: key,
      UpdateExpression: 'ADD counted :by',
      ExpressionAttributeValues: { ':by': by },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return counted.parse(Attributes).counted;
}
