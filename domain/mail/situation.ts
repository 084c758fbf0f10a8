import type { Contract } from '../contract/contract.ts';
import type { Customer, Group, Location, Person, Provider } from '../directory.ts';
import type { RecordedEvent } from '../ticket/event.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** What a mail may look at beside the event and its ticket. */
export type MailContext = {
  /** Where the console is, without a slash at the end. */
  consoleUrl: string;
  /** The service hours' time zone, in which times are told. */
  timeZone: string;
  customer: Pick<Customer, 'name'>;
  contract: Pick<Contract, 'deskGroupId' | 'escalations' | 'majorIncident'>;
  groups: readonly Group[];
  providers: readonly Provider[];
  /** Managers and administrators; only needed for the events that `concernsStaff` names. */
  staff: readonly Person[];
  /** Whom the event or the contract names, as far as they are still there: see `peopleNamedFor`. */
  named: readonly Person[];
  /** The customer's; only needed for visits. */
  locations: readonly Location[];
};

/** `ticket` is how it stands when the mail is written, which may be after later events. */
export type MailSituation = { recorded: RecordedEvent; ticket: Ticket; context: MailContext };
