import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { Commit, CommitOutcome } from '../../ports/desk-table.ts';
import { eventItemOf } from './event-item.ts';
import { earlierResponse, idempotencyWrite } from './idempotency.ts';
import { numberKey } from './keys.ts';
import type { Table } from './table.ts';
import { ticketItemOf } from './ticket-item.ts';
import { isRefused, transact, type Write } from './transact.ts';
import { workOrderItemsOf } from './work-order-item.ts';

const isNew = 'attribute_not_exists(pk)';

/**
 * Writes a transition in one transaction: the ticket if its version still is the expected one, its events, the number
 * of a new ticket, the work orders that have changed and the idempotency record. An unexpired record of the same key comes before a stale version, as
 * the repeated call finds the version that its first time has made.
 */
export async function commit(table: Table, change: Commit): Promise<CommitOutcome> {
  const reasons = await transact(table, [
    ticketWrite(table, change),
    ...(change.idempotency === undefined ? [] : [idempotencyWrite(table, change.idempotency)]),
    ...(change.expectedVersion === undefined ? [numberWrite(table, change)] : []),
    ...change.events.map((event) => putNew(table, eventItemOf(event))),
    ...workOrderItemsOf(change).map((item) => ({ Put: { TableName: table.tableName, Item: item } })),
  ]);
  return reasons === undefined ? { kind: 'committed' } : refusal(change, reasons);
}

function refusal(change: Commit, reasons: CancellationReason[]): CommitOutcome {
  const [ofTicket, second] = reasons;
  const ofKey = change.idempotency === undefined ? undefined : second;
  if (isRefused(ofKey)) {
    return { kind: 'repeated', record: earlierResponse(ofKey) };
  }
  if (isRefused(ofTicket)) return { kind: 'stale', currentVersion: versionOf(ofTicket) };
  throw new Error(`The events or the number of ticket ${change.ticket.id} exist already.`);
}

const versionOf = (reason?: CancellationReason): number | undefined =>
  reason?.Item && z.object({ version: z.int() }).parse(unmarshall(reason.Item)).version;

const putNew = ({ tableName }: Table, item: Record<string, unknown>): Write => ({
  Put: { TableName: tableName, Item: item, ConditionExpression: isNew },
});

const ticketWrite = ({ tableName }: Table, { ticket, expectedVersion }: Commit): Write => ({
  Put: {
    TableName: tableName,
    Item: ticketItemOf(ticket),
    ...(expectedVersion === undefined
      ? { ConditionExpression: isNew }
      : {
          ConditionExpression: '#version = :expected',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':expected': expectedVersion },
        }),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
});

const numberWrite = (table: Table, { ticket }: Commit): Write =>
  putNew(table, { ...numberKey(ticket.number), ticketId: ticket.id });
