import { match, P } from 'ts-pattern';
import type { Contract } from '../contract/contract.ts';
import type { Person } from '../directory.ts';
import type { TicketEvent } from '../ticket/event.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { MailSituation } from './situation.ts';

/** A manager without a customer is one of the desk's. */
const isDeskManager = ({ role, customerId }: Person): boolean =>
  role === 'manager' && customerId === undefined;

/** Of the people that a contract names those who are still there; the desk's managers when there is none. */
export const namedOrManagers = (
  situation: MailSituation,
  personIds: readonly string[],
): readonly Person[] => {
  const { named, staff } = situation.context;
  const there = named.filter(({ id }) => personIds.includes(id));
  return there.length > 0 ? there : staff.filter(isDeskManager);
};

/** The percentage of its target that an event of a clock tells of; undefined for any other event. */
const percentOf = (event: TicketEvent): number | undefined => {
  if (event.type === 'sla-breached') return 100;
  return event.type === 'sla-warned' || event.type === 'sla-overdue' ? event.percent : undefined;
};

/** Whom the contract names for exactly this step of this clock (hierarchical escalation, R11). */
export const escalatedTo = (event: TicketEvent, { escalations }: Pick<Contract, 'escalations'>): string[] => {
  const percent = percentOf(event);
  if (percent === undefined || !('clock' in event)) return [];
  const steps = escalations.filter(({ clock, atPercent }) => clock === event.clock && atPercent === percent);
  return [...new Set(steps.flatMap(({ personIds }) => personIds))];
};

const concerningVisits = [
  'visit-scheduled',
  'visit-reported',
  'visit-reminded',
  'resolved',
  'cancelled',
  'closed',
] as const;

/** The people by name to whom an event's mails may go. */
export const peopleNamedFor = (
  event: TicketEvent,
  { ticket, contract }: { ticket: Ticket; contract: Pick<Contract, 'escalations' | 'majorIncident'> },
): string[] =>
  match(event.type)
    .with('sla-warned', 'sla-breached', 'sla-overdue', () => escalatedTo(event, contract))
    .with('major-declared', 'major-revoked', () => contract.majorIncident?.personIds ?? [])
    .with(P.union(...concerningVisits), () => ticket.visits.map(({ personId }) => personId))
    .otherwise(() => []);
