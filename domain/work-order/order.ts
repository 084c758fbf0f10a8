import { actorId } from '../people/actor.ts';
import type { TicketEvent } from '../ticket/event.ts';
import type { Facts } from '../ticket/facts.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { termsFrom } from './terms.ts';
import type { WorkOrder } from './work-order.ts';
import { longestText } from './work-order.ts';

type Asked = Pick<WorkOrder, 'task' | 'holder' | 'carriesTicket' | 'externalNumber'>;

/** A new order of a ticket, its targets and rhythm counted from now on. */
export const workOrdered = (ticket: Ticket, asked: Asked, facts: Facts): TicketEvent => {
  const { now, actor } = facts;
  const count = ticket.workOrders.length + 1;
  const workOrder: WorkOrder = {
    ...asked,
    task: asked.task.slice(0, longestText),
    id: `${ticket.id}-${count}`,
    number: `${ticket.number}/${count}`,
    status: 'ordered',
    priority: ticket.priority,
    orderedAt: now,
    orderedBy: actorId(actor),
    chases: 0,
    ...termsFrom({ holder: asked.holder, priority: ticket.priority }, now, facts),
  };
  return { type: 'work-ordered', workOrderId: workOrder.id, workOrder };
};
