import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { example } from '../../../domain/triage/example.ts';
import { epochMsOf } from '../../../domain/values.ts';
import type { ExampleStore } from '../../ports/example-store.ts';
import { jsonText, jsonTextOf } from './json-text.ts';
import { exampleKey } from './keys.ts';
import { readPartition } from './partition.ts';
import type { Table } from './table.ts';

/** Two years: what a desk looked like before says little of its calls now. */
const keptMs = 2 * 365 * 86_400_000;

const exampleItem = z.object({ example: jsonText(example) }).transform((item) => item.example);
const { pk } = exampleKey({ at: '', ticketId: '' });

/** What triage learns from, in one partition by time. */
export const exampleStore = (table: Table): ExampleStore => ({
  addExample: async (added) => {
    const Item = {
      ...exampleKey(added),
      example: jsonTextOf(added),
      ttl: Math.ceil((epochMsOf(added.at) + keptMs) / 1_000),
    };
    await table.client.send(new PutCommand({ TableName: table.tableName, Item }));
  },
  examplesSince: (at) => readPartition(table, { pk, from: at }, exampleItem),
  newestExamples: (limit) => readPartition(table, { pk, last: limit }, exampleItem),
});
