import { withoutPersonalData } from '../text/mask.ts';
import { matchable } from '../text/matchable.ts';
import type { RecordedEvent, TicketEventType } from '../ticket/event.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Example } from './example.ts';

/** What a person says of a call by solving it or by correcting triage. */
const teaching: readonly TicketEventType[] = ['resolved', 'classified', 'assigned', 'handed-over'];
const longest = 2_000;

/** Calls whose end says nothing of what they were about. */
const teachesNothing = ({ status, scope, resolution, links }: Ticket): boolean =>
  status === 'cancelled' ||
  !scope.in ||
  resolution?.code === 'out-of-scope' ||
  resolution?.code === 'duplicate' ||
  links.some(({ relation }) => relation === 'merged-into' || relation === 'duplicate-of');

/** What triage learns from an event: the call's words and its classification as it stands; undefined for nothing. */
export const exampleFrom = ({ at, actor, event }: RecordedEvent, ticket: Ticket): Example | undefined => {
  if (actor.kind !== 'person' || !teaching.includes(event.type) || teachesNothing(ticket)) return undefined;
  const { id: ticketId, number, customerId } = ticket;
  const { type, serviceId, category, impact, urgency, groupId } = ticket;
  return {
    ...{ ticketId, number, customerId, at, text: wordsOf(ticket) },
    labels: { type, serviceId, category, impact, urgency, groupId },
  };
};

const wordsOf = ({ title, description, requester, locale }: Ticket): string =>
  withoutPersonalData(matchable({ title, description }), { of: requester, locale })
    .slice(0, longest)
    .toWellFormed()
    .trim();
