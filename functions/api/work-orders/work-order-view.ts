import type { Principal } from '../../../domain/people/principal.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { maySeeOrder, orderCommandsFor } from '../../../domain/work-order/permission.ts';
import type { WorkOrder } from '../../../domain/work-order/work-order.ts';
import type { WorkOrderView } from '../contract/work-order-endpoints.ts';
import { Problem } from '../http/problem.ts';

/** A work order as one caller may see it, with the commands that they may give. */
export const workOrderViewOf = (ticket: Ticket, order: WorkOrder, principal: Principal): WorkOrderView => ({
  ...order,
  ticketId: ticket.id,
  commands: orderCommandsFor(principal, order),
});

/**
 * The work order of a number on its ticket (`2` of `ACME-1042/2`), if the caller may see it.
 *
 * @throws Problem `unknown-work-order`, the same whether it does not exist or is another's
 */
export const visibleOrder = (ticket: Ticket, principal: Principal, no: string | undefined): WorkOrder => {
  const order = ticket.workOrders.find(({ number }) => number === `${ticket.number}/${no ?? ''}`);
  if (!order || !maySeeOrder(principal, order)) throw new Problem('unknown-work-order');
  return order;
};
