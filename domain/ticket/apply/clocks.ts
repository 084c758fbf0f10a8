import type { Actor } from '../../people/principal.ts';
import { breach } from '../../sla/clock-facts.ts';
import type { ClockFacts, Stop, StopReason } from '../../sla/clock-facts.ts';
import type { TicketEvent } from '../event.ts';
import { isEnded } from '../situation.ts';
import type { Ticket } from '../ticket.ts';
import type { Happening } from './applying.ts';

/** The clocks' facts after an event that has made `after` of a ticket: they follow what the ticket waits for. */
export function clocksAfter(after: Ticket, { event, at, actor }: Happening): ClockFacts {
  const { clocks } = after;
  const wait = waitOf(after);
  const isContact = !isEnded(after) && isHumanContact(event, actor);
  const respondedNow = clocks.respondedAt === undefined && (isContact || wait === 'resolved');
  return {
    ...clocks,
    ...(respondedNow && { respondedAt: at, respondedAs: { type: after.type, priority: after.priority } }),
    ...(isContact && { contactAt: at }),
    ...(wait === 'resolved' && { firstResolvedAt: clocks.firstResolvedAt ?? at }),
    ...(event.type === 'cancelled' && { cancelledAt: at }),
    stops: stopsAfter(clocks.stops, { because: wait, from: at }),
    alarms: [...clocks.alarms, ...alarmOf(event, at)],
  };
}

/** Whom or what the desk's clocks may wait for; a duplicate counts as solved by the other ticket. */
const waitOf = ({ status, pendingReason }: Ticket): StopReason | undefined => {
  if (status === 'resolved' || status === 'closed') return 'resolved';
  return status === 'pending' ? pendingReason : undefined;
};

const stopsAfter = (
  stops: readonly Stop[],
  { because, from }: { because: StopReason | undefined; from: string },
): Stop[] => {
  const last = stops.at(-1);
  const open = last?.to === undefined ? last : undefined;
  if (open?.because === because) return [...stops];
  const ended = open === undefined ? stops : [...stops.slice(0, -1), { ...open, to: from }];
  return because === undefined ? [...ended] : [...ended, { because, from }];
};

/**
 * peers 5: what counts as a response: words of a person of the desk or a provider that reach the requester. Mails that
 * the workflow sends, offers and reminders never do.
 */
const isHumanContact = (event: TicketEvent, actor: Actor): boolean => {
  if (event.type === 'commented') return event.humanContact;
  return (event.type === 'info-requested' || event.type === 'resolved') && isStaff(actor);
};

const isStaff = (actor: Actor): boolean =>
  actor.kind === 'person' && actor.role !== 'requester' && actor.role !== 'machine';

const alarmOf = (event: TicketEvent, at: string): ClockFacts['alarms'] => {
  if (event.type === 'sla-breached') return [{ clock: event.clock, percent: breach, at }];
  return event.type === 'sla-warned' || event.type === 'sla-overdue'
    ? [{ clock: event.clock, percent: event.percent, at }]
    : [];
};
