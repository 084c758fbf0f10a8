import { match } from 'ts-pattern';
import type { WorkOrder } from '../../work-order/work-order.ts';
import { longestText, orderOf } from '../../work-order/work-order.ts';
import type { TicketEvent } from '../event.ts';
import type { Ticket } from '../ticket.ts';
import type { Applying, Happening } from './applying.ts';

const withOrder = (ticket: Ticket, workOrderId: string, change: Partial<WorkOrder>): Ticket => ({
  ...ticket,
  workOrders: ticket.workOrders.map((order) => (order.id === workOrderId ? { ...order, ...change } : order)),
});

/** The first order is the beginning of the work, as a first assignment is. */
const workOrdered: Applying<'work-ordered'> = (ticket, { workOrder }) => ({
  ...ticket,
  status: ticket.status === 'new' ? 'in-progress' : ticket.status,
  workOrders: [...ticket.workOrders, workOrder],
});

/** The number of an order with which the ticket was handed over is the ticket's number there. */
const workOrderAccepted: Applying<'work-order-accepted'> = (ticket, event, { at }) => {
  const { workOrderId, nextChaseAt, externalNumber } = event;
  const order = orderOf(ticket, workOrderId);
  const changed = withOrder(ticket, workOrderId, {
    status: 'accepted',
    acceptedAt: order?.acceptedAt ?? at,
    nextChaseAt,
    ...(externalNumber !== undefined && { externalNumber }),
  });
  return order?.carriesTicket && externalNumber !== undefined ? { ...changed, externalNumber } : changed;
};

const workOrderCommented: Applying<'work-order-commented'> = (ticket, { workOrderId, nextChaseAt }) =>
  nextChaseAt === undefined ? ticket : withOrder(ticket, workOrderId, { nextChaseAt });

const workOrderCompleted: Applying<'work-order-completed'> = (ticket, { workOrderId, report }, { at }) =>
  withOrder(ticket, workOrderId, ended('done', { at, report }));

const workOrderRefused: Applying<'work-order-refused'> = (ticket, { workOrderId, reason }, { at }) =>
  withOrder(ticket, workOrderId, ended('refused', { at, report: reason }));

const workOrderCancelled: Applying<'work-order-cancelled'> = (ticket, event, { at }) =>
  withOrder(ticket, event.workOrderId, ended('cancelled', { at, report: event.reason }));

const ended = (
  status: WorkOrder['status'],
  { at, report }: { at: string; report: string | undefined },
): Partial<WorkOrder> => ({
  status,
  endedAt: at,
  nextChaseAt: undefined,
  ...(report !== undefined && { report: report.slice(0, longestText) }),
});

const workOrderChased: Applying<'work-order-chased'> = (ticket, { workOrderId, count, nextChaseAt }) =>
  withOrder(ticket, workOrderId, { chases: count, nextChaseAt });

const workOrderBreached: Applying<'work-order-breached'> = (ticket, { workOrderId, target }, { at }) =>
  withOrder(ticket, workOrderId, target === 'accept' ? { acceptBreachedAt: at } : { breachedAt: at });

/** The ticket after something that happened to one of its work orders. */
export const withOrderEvent = (
  ticket: Ticket,
  event: Extract<TicketEvent, { workOrderId: string }>,
  on: Omit<Happening, 'event'>,
): Ticket =>
  match(event)
    .with({ type: 'work-ordered' }, (e) => workOrdered(ticket, e, on))
    .with({ type: 'work-order-accepted' }, (e) => workOrderAccepted(ticket, e, on))
    .with({ type: 'work-order-commented' }, (e) => workOrderCommented(ticket, e, on))
    .with({ type: 'work-order-completed' }, (e) => workOrderCompleted(ticket, e, on))
    .with({ type: 'work-order-refused' }, (e) => workOrderRefused(ticket, e, on))
    .with({ type: 'work-order-cancelled' }, (e) => workOrderCancelled(ticket, e, on))
    .with({ type: 'work-order-chased' }, (e) => workOrderChased(ticket, e, on))
    .with({ type: 'work-order-breached' }, (e) => workOrderBreached(ticket, e, on))
    .exhaustive();
