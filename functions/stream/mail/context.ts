import { concernsStaff } from '../../../domain/mail/mails-for.ts';
import type { MailContext } from '../../../domain/mail/situation.ts';
import { peopleNamedFor } from '../../../domain/mail/staff.ts';
import type { RecordedEvent } from '../../../domain/ticket/event.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { contractOf, required } from '../../commands/facts.ts';
import type { Directory } from '../../ports/desk-table.ts';

/** In which times are told when the service hours are missing: that they are is what one of the mails is about. */
const deskTimeZone = 'Europe/Istanbul';

export type MailDirectory = Pick<
  Directory,
  'customer' | 'contract' | 'calendar' | 'groups' | 'providers' | 'people' | 'person' | 'locations'
>;

/**
 * The records behind a ticket's mails; people and places only for the events that concern them.
 *
 * @throws MissingRecordError when the ticket points at a record that is not there
 */
export const mailContextOf = async (
  { directory, consoleUrl }: { directory: MailDirectory; consoleUrl: string },
  { event }: RecordedEvent,
  ticket: Ticket,
): Promise<MailContext> => {
  const contract = await contractOf(directory, ticket);
  const { calendarId } = contract;
  const personIds = peopleNamedFor(event, { ticket, contract });
  const [customer, calendar, groups, providers, staff, named, locations] = await Promise.all([
    directory.customer(ticket.customerId),
    directory.calendar(calendarId),
    directory.groups(),
    directory.providers(),
    concernsStaff(event.type) ? directory.people() : [],
    Promise.all(personIds.map((id) => directory.person(id))),
    ticket.visits.length > 0 ? directory.locations(ticket.customerId) : [],
  ]);
  return {
    consoleUrl,
    timeZone: calendar?.timeZone ?? deskTimeZone,
    customer: required(customer, `customer ${ticket.customerId}`),
    groups,
    providers,
    staff,
    contract,
    named: named.filter((person) => person !== undefined),
    locations,
  };
};
