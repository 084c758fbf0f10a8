import { ordersInSight } from '../../../domain/work-order/permission.ts';
import type { OrderCommand } from '../../../domain/work-order/command.ts';
import {
  getWorkOrderEndpoint,
  ordersOfTicketEndpoint,
  workOrderCommandEndpoint,
  workOrderEventsEndpoint,
} from '../contract/work-order-endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { type Call, implement, type Implementation } from '../http/endpoint.ts';
import { eventViewFor } from '../tickets/ticket-view.ts';
import { giveToTicket } from '../tickets/give-command.ts';
import { visibleTicket } from '../tickets/visible-ticket.ts';
import { listWorkRoute } from './list-work.ts';
import { visibleOrder, workOrderViewOf } from './work-order-view.ts';

/** Work orders of one ticket, and of one holder. */
export const workOrderRoutes = (dependencies: ApiDependencies): Implementation[] => [
  listWorkRoute(dependencies),
  ...readingRoutes(dependencies),
  ...commandRoutes(dependencies),
];

const readingRoutes = ({ tickets }: ApiDependencies): Implementation[] => [
  implement(ordersOfTicketEndpoint, async ({ principal, params }) => {
    const ticket = await visibleTicket(tickets, { principal, idOrNumber: params['id'] });
    const orders = ordersInSight(principal, ticket);
    const items = orders.map((order) => workOrderViewOf(ticket, order, principal));
    return { statusCode: 200, body: { items } };
  }),
  implement(getWorkOrderEndpoint, async ({ principal, params }) => {
    const ticket = await visibleTicket(tickets, { principal, idOrNumber: params['id'] });
    const order = visibleOrder(ticket, principal, params['no']);
    return { statusCode: 200, body: workOrderViewOf(ticket, order, principal) };
  }),
  implement(workOrderEventsEndpoint, async ({ principal, params, query: { limit, cursor } }) => {
    const ticket = await visibleTicket(tickets, { principal, idOrNumber: params['id'] });
    const order = visibleOrder(ticket, principal, params['no']);
    const page = await tickets.events({ ticketId: ticket.id, limit, ...(cursor && { cursor }) });
    const thread = page.items.filter(({ event }) => 'workOrderId' in event && event.workOrderId === order.id);
    return {
      statusCode: 200,
      body: {
        items: thread.map((recorded) => eventViewFor(principal, recorded)),
        ...(page.cursor && { next: page.cursor }),
      },
    };
  }),
];

const commandRoutes = (dependencies: ApiDependencies): Implementation[] => {
  const give = (call: Call<unknown, unknown>, command: OrderCommand) =>
    giveToOrder(dependencies, { call, command });
  return [
    implement(workOrderCommandEndpoint('accept'), (call) => give(call, { name: 'accept', body: call.body })),
    implement(workOrderCommandEndpoint('comment'), (call) =>
      give(call, { name: 'comment', body: call.body }),
    ),
    implement(workOrderCommandEndpoint('complete'), (call) =>
      give(call, { name: 'complete', body: call.body }),
    ),
    implement(workOrderCommandEndpoint('refuse'), (call) => give(call, { name: 'refuse', body: call.body })),
    implement(workOrderCommandEndpoint('cancel'), (call) => give(call, { name: 'cancel', body: call.body })),
  ];
};

/** Gives a command to one of a ticket's work orders; the answer is the order, its ticket's version the ETag. */
const giveToOrder = (
  dependencies: ApiDependencies,
  { call, command }: { call: Call<unknown, unknown>; command: OrderCommand },
) => {
  const { principal, params } = call;
  return giveToTicket(dependencies, {
    call,
    commandFor: (ticket) => ({
      type: 'work-order',
      workOrderId: visibleOrder(ticket, principal, params['no']).id,
      ...command,
    }),
    reply: (ticket) => ({
      statusCode: 200,
      body: workOrderViewOf(ticket, visibleOrder(ticket, principal, params['no']), principal),
      headers: { etag: `"${ticket.version}"` },
    }),
  });
};
