import type { TicketEvent } from '../ticket/event.ts';
import type { Facts } from '../ticket/facts.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { isChased, openTargets } from './checkpoints.ts';
import { nextChaseFrom } from './terms.ts';
import { openOrders } from './work-order.ts';

/** What has come due of the ticket's work orders by now (R4): targets that were missed, holders who are to be asked. */
export const workOrderEventsDue = (ticket: Ticket, facts: Facts): TicketEvent[] =>
  openOrders(ticket).flatMap((order): TicketEvent[] => {
    const { now } = facts;
    const workOrderId = order.id;
    const missed = openTargets(order).filter(({ at }) => at <= now);
    const isToBeAsked =
      isChased(order, ticket) && order.nextChaseAt !== undefined && order.nextChaseAt <= now;
    return [
      ...missed.map(({ target }) => ({ type: 'work-order-breached', workOrderId, target }) as const),
      ...(isToBeAsked
        ? [
            {
              type: 'work-order-chased',
              workOrderId,
              count: order.chases + 1,
              nextChaseAt: nextChaseFrom(order, now, facts),
            } as const,
          ]
        : []),
    ];
  });
