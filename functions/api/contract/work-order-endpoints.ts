import * as z from 'zod';
import { id } from '../../../domain/values.ts';
import {
  workOrderCommandName,
  type WorkOrderCommandName,
  workOrderCommands,
} from '../../../domain/work-order/command.ts';
import { workOrder, workOrderStatus } from '../../../domain/work-order/work-order.ts';
import { get, paging } from './endpoint-parts.ts';
import { noQuery } from '../http/endpoint.ts';
import { eventView, pageOf } from './views.ts';

/** A work order with the commands that the caller may give to it now. */
const workOrderView = workOrder
  .extend({ ticketId: id, commands: z.array(workOrderCommandName) })
  .meta({ id: 'WorkOrder' });
export type WorkOrderView = z.infer<typeof workOrderView>;

const workOrderRowView = workOrder
  .omit({ orderedBy: true, calendarId: true, acceptedAt: true, chases: true, report: true })
  .extend({ ticketId: id, customerId: id, title: z.string() })
  .meta({ id: 'WorkOrderRow' });

export const listWorkEndpoint = get('/v1/work-orders', {
  operationId: 'listWorkOrders',
  summary: 'The work orders of a group or a provider, open ones first by when they must be looked at next.',
  query: z.strictObject({
    groupId: id.optional(),
    providerId: id.optional(),
    status: workOrderStatus.optional(),
    ...paging,
  }),
  response: pageOf(workOrderRowView),
});

export const ordersOfTicketEndpoint = get('/v1/tickets/{id}/work-orders', {
  operationId: 'listTicketWorkOrders',
  summary: 'A ticket’s work orders that the caller may see: all for the desk, its own for a provider.',
  query: noQuery,
  response: z.strictObject({ items: z.array(workOrderView) }),
});

export const getWorkOrderEndpoint = get('/v1/tickets/{id}/work-orders/{no}', {
  operationId: 'getWorkOrder',
  summary: 'One work order, by its number on the ticket.',
  query: noQuery,
  response: workOrderView,
});

export const workOrderEventsEndpoint = get('/v1/tickets/{id}/work-orders/{no}/events', {
  operationId: 'listWorkOrderEvents',
  summary: 'A work order’s own thread, oldest first; the requester never reads it.',
  query: z.strictObject(paging),
  response: pageOf(eventView),
});

const summaries: Record<WorkOrderCommandName, string> = {
  accept: 'Take the work up, or tell its number there.',
  comment: 'Write on the work order: the desk to its holder, the holder to the desk.',
  complete: 'Report that the work is done; where the ticket went with it, that solves the ticket.',
  refuse: 'Give the work back.',
  cancel: 'Take the work back.',
};

export const workOrderCommandEndpoint = <Name extends WorkOrderCommandName>(name: Name) =>
  ({
    method: 'POST',
    path: `/v1/tickets/{id}/work-orders/{no}/${name}`,
    operationId: `${name}WorkOrder`,
    summary: summaries[name],
    query: noQuery,
    body: workOrderCommands[name],
    response: workOrderView,
    status: 200,
  }) as const;

export const workOrderEndpoints = [
  listWorkEndpoint,
  ordersOfTicketEndpoint,
  getWorkOrderEndpoint,
  workOrderEventsEndpoint,
  ...workOrderCommandName.options.map(workOrderCommandEndpoint),
];
