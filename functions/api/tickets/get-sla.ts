import { explain } from '../../../domain/sla/explain.ts';
import type { RecordedEvent } from '../../../domain/ticket/event.ts';
import { instantOf } from '../../../domain/values.ts';
import { contractOf, required } from '../../commands/facts.ts';
import type { TicketStore } from '../../ports/desk-table.ts';
import { getSlaEndpoint } from '../contract/endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement } from '../http/endpoint.ts';
import { visibleTicket } from './visible-ticket.ts';

/** `GET /v1/tickets/{id}/sla`: R8: why each clock stands where it stands; names no person of the desk. */
export const getSlaRoute = ({ tickets, directory, clock }: ApiDependencies) =>
  implement(getSlaEndpoint, async ({ principal, params }) => {
    const ticket = await visibleTicket(tickets, { principal, idOrNumber: params['id'] });
    const contract = await contractOf(directory, ticket);
    const calendar = required(
      await directory.calendar(contract.calendarId),
      `calendar ${contract.calendarId}`,
    );
    const events = await allEvents(tickets, ticket.id);
    return { statusCode: 200, body: explain(events, { contract, calendar, now: instantOf(clock()) }) };
  });

const pageSize = 100;

const allEvents = async (
  tickets: Pick<TicketStore, 'events'>,
  ticketId: string,
): Promise<RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  let cursor: string | undefined;
  do {
    const page = await tickets.events({ ticketId, limit: pageSize, ...(cursor && { cursor }) });
    events.push(...page.items);
    ({ cursor } = page);
  } while (cursor !== undefined);
  return events;
};
