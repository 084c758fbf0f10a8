import { listEventsEndpoint } from '../contract/endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement } from '../http/endpoint.ts';
import { eventViewFor, isShownTo } from './ticket-view.ts';
import { visibleTicket } from './visible-ticket.ts';

/** `GET /v1/tickets/{id}/events`: a page may be shorter than `limit` where internal events were left out. */
export const listEventsRoute = ({ tickets }: ApiDependencies) =>
  implement(listEventsEndpoint, async ({ principal, params, query: { limit, cursor } }) => {
    const ticket = await visibleTicket(tickets, { principal, idOrNumber: params['id'] });
    const page = await tickets.events({ ticketId: ticket.id, limit, ...(cursor && { cursor }) });
    const items = page.items
      .filter((recorded) => isShownTo({ principal, ticket }, recorded))
      .map((recorded) => eventViewFor(principal, recorded));
    return { statusCode: 200, body: { items, ...(page.cursor && { next: page.cursor }) } };
  });
