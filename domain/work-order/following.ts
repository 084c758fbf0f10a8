import type { TicketEvent } from '../ticket/event.ts';
import type { Facts } from '../ticket/facts.ts';
import { isDone } from '../ticket/family.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { workOrdered } from './order.ts';
import { nextChaseFrom } from './terms.ts';
import type { WorkOrder } from './work-order.ts';
import { carryingOrder, openOrders, providerIdOf } from './work-order.ts';

/**
 * What a commit means for the ticket's work orders, whatever command it came of: a ticket that goes to a provider goes
 * with an order, one that leaves it takes the order back, and what is done needs no more work.
 */
export const workFollowing = (after: Ticket, facts: Facts): TicketEvent[] => {
  if (isDone(after)) return openOrders(after).map((order) => endOf(order, after, facts));
  const order = carryingOrder(after);
  const isThere = order !== undefined && providerIdOf(order) === after.providerId;
  if (isThere) return numbered(order, after, facts);
  return [
    ...(order === undefined ? [] : [{ type: 'work-order-cancelled', workOrderId: order.id } as const]),
    ...orderFor(after, facts),
  ];
};

/** Done by its holder where the solution is theirs, else not needed any more. */
const endOf = (order: WorkOrder, { resolution, groupId }: Ticket, { now }: Facts): TicketEvent => {
  const isHolders = order.carriesTicket ? resolution?.code === 'by-provider' : isOfGroup(order, groupId);
  return isHolders && resolution?.at === now
    ? { type: 'work-order-completed', workOrderId: order.id, report: resolution.text }
    : { type: 'work-order-cancelled', workOrderId: order.id };
};

/** An order to the group that has the ticket is the solver's own: it ends with the solution. */
export const isOfGroup = ({ holder }: Pick<WorkOrder, 'holder'>, groupId: string | undefined): boolean =>
  'groupId' in holder && holder.groupId === groupId;

/** Whoever has given the work a number has taken it up. */
const numbered = (order: WorkOrder, { externalNumber }: Ticket, facts: Facts): TicketEvent[] =>
  externalNumber === undefined || externalNumber === order.externalNumber
    ? []
    : [
        {
          type: 'work-order-accepted',
          workOrderId: order.id,
          externalNumber,
          nextChaseAt: nextChaseFrom(order, facts.now, facts),
        },
      ];

const orderFor = (ticket: Ticket, facts: Facts): TicketEvent[] => {
  const { level, providerId, stage, title: task, externalNumber } = ticket;
  if (level !== 'provider' || providerId === undefined || stage !== 'await-resolution') return [];
  const asked = { task, holder: { providerId }, carriesTicket: true };
  return [workOrdered(ticket, { ...asked, ...(externalNumber !== undefined && { externalNumber }) }, facts)];
};
