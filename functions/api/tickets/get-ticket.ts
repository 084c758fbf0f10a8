import { contractOf } from '../../commands/facts.ts';
import { getTicketEndpoint } from '../contract/endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement } from '../http/endpoint.ts';
import { ticketReply, ticketViewOf } from './ticket-view.ts';
import { visibleTicket } from './visible-ticket.ts';

/** `GET /v1/tickets/{id}` */
export const getTicketRoute = ({ tickets, directory }: ApiDependencies) =>
  implement(getTicketEndpoint, async ({ principal, params }) => {
    const ticket = await visibleTicket(tickets, { principal, idOrNumber: params['id'] });
    const body = ticketViewOf(ticket, { principal, contract: await contractOf(directory, ticket) });
    return ticketReply(ticket, { body, statusCode: 200 });
  });
