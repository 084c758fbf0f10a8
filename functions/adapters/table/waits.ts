import * as z from 'zod';
import type { Wait, WaitStore } from '../../ports/desk-table.ts';
import { ticketKey, waitKey } from './keys.ts';
import { readItem, type Table } from './table.ts';
import { transact, type Write } from './transact.ts';

const waitItem = z.object({
  wait: z.strictObject({
    ticketId: z.string(),
    generation: z.int().positive(),
    turn: z.int().positive(),
    token: z.string(),
  }),
});

/** The waits of executions: at most one for each ticket, the latest. */
export const waitStore = (table: Table): WaitStore => ({
  /** One transaction, so that no commit comes between looking at the ticket and storing the token. */
  park: async (wait) => {
    const reasons = await transact(table, [standsAt(table, wait), putWait(table, wait)]);
    return reasons === undefined;
  },
  waitOf: async (ticketId) => (await readItem(table, waitKey(ticketId), waitItem))?.wait,
});

const standsAt = ({ tableName }: Table, { ticketId, generation, turn }: Wait): Write => ({
  ConditionCheck: {
    TableName: tableName,
    Key: ticketKey(ticketId),
    ConditionExpression: '#generation = :generation AND #turn = :turn',
    ExpressionAttributeNames: { '#generation': 'generation', '#turn': 'turn' },
    ExpressionAttributeValues: { ':generation': generation, ':turn': turn },
  },
});

const putWait = ({ tableName }: Table, wait: Wait): Write => ({
  Put: { TableName: tableName, Item: { ...waitKey(wait.ticketId), wait } },
});
