import * as z from 'zod';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { epochMsOf, id } from '../../../domain/values.ts';
import { isOpenOrder, orderOf, type WorkOrder, workOrder } from '../../../domain/work-order/work-order.ts';
import { openTargets } from '../../../domain/work-order/checkpoints.ts';
import type { Commit, WorkOrderRow } from '../../ports/desk-table.ts';
import { holderKey } from './indexes.ts';
import { jsonText, jsonTextOf } from './json-text.ts';
import { workOrderKey } from './keys.ts';
import { afterOpenOnes, openOnes } from './work-list.ts';

const shownTask = 300;

/** A line of a holder's list of work, ready to show; `task` is its beginning. */
const row = workOrder
  .pick({
    id: true,
    number: true,
    holder: true,
    carriesTicket: true,
    status: true,
    externalNumber: true,
    priority: true,
    orderedAt: true,
    acceptDueAt: true,
    acceptBreachedAt: true,
    dueAt: true,
    breachedAt: true,
    nextChaseAt: true,
    endedAt: true,
  })
  .extend({ task: z.string(), ticketId: id, customerId: id, title: z.string() });

const rowItem = z.object({ row: jsonText(row) });

export const workOrderRowOf = (item: unknown): WorkOrderRow => rowItem.parse(item).row;

/** The work orders that a commit has made or changed, as items of their own: what their holders' lists are read from. */
export const workOrderItemsOf = ({ ticket, events }: Pick<Commit, 'ticket' | 'events'>) => {
  const changed = new Set(events.flatMap(({ event }) => ('workOrderId' in event ? [event.workOrderId] : [])));
  return [...changed].flatMap((workOrderId) => {
    const order = orderOf(ticket, workOrderId);
    return order === undefined ? [] : [workOrderItemOf(ticket, order)];
  });
};

const workOrderItemOf = (ticket: Ticket, order: WorkOrder) => ({
  ...workOrderKey(ticket.id, order.id),
  ...holderKey(order.holder),
  workOrder: isOpenOrder(order)
    ? openOnes(nextTouch(order))
    : afterOpenOnes(epochMsOf(order.endedAt ?? order.orderedAt)),
  status: order.status,
  row: jsonTextOf(rowOf(ticket, order)),
});

/** When an open order must be looked at next: its next question or the end of a target. */
const nextTouch = (order: WorkOrder): string =>
  [order.nextChaseAt, ...openTargets(order).map(({ at }) => at)].filter((at) => at !== undefined).sort()[0] ??
  order.orderedAt;

const rowOf = ({ id: ticketId, customerId, title }: Ticket, order: WorkOrder): WorkOrderRow =>
  z.object(row.shape).parse({ ...order, task: order.task.slice(0, shownTask), ticketId, customerId, title });
