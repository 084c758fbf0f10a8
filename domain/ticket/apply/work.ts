import type { Offer, Ticket } from '../ticket.ts';
import type { Applying } from './applying.ts';
import { answered, at } from './applying.ts';

export const triaged: Applying<'triaged'> = (ticket, event) => ({
  ...ticket,
  type: event.ticketType,
  ...event.graded,
  leftOpen: [],
  triage: event.triage,
  serviceId: event.serviceId ?? ticket.serviceId,
  category: event.category ?? ticket.category,
  groupId: event.groupId ?? ticket.groupId,
  scope: event.scope,
  candidates: event.candidates,
  firstLevelUntil: event.firstLevelUntil,
  stage: event.stage,
});

export const redirected: Applying<'redirected'> = (ticket, { clause }) => ({
  ...ticket,
  scope: { in: false, clause },
});

export const solutionOffered: Applying<'solution-offered'> = (ticket, { offer }) => ({
  ...ticket,
  level: 'L1',
  stage: 'await-first-level',
  offers: [...ticket.offers, offer],
  candidates: ticket.candidates.filter((id) => id !== offer.knownErrorId),
});

export const firstLevelAwaited: Applying<'first-level-awaited'> = (ticket) => ({
  ...ticket,
  level: 'L1',
  stage: 'await-first-level',
  candidates: [],
});

export const solutionWorked: Applying<'solution-worked'> = (ticket, { knownErrorId }, { at: answeredAt }) =>
  withAnswer(ticket, knownErrorId, { outcome: 'worked', answeredAt });

/** The next candidate is offered; when none is left the first level has had its try. */
export const solutionRefused: Applying<'solution-refused'> = (ticket, { knownErrorId }, on) => ({
  ...withAnswer(ticket, knownErrorId, { outcome: 'failed', answeredAt: on.at }),
  stage: ticket.candidates.length > 0 ? 'attempt-first-level' : 'escalate',
});

const withAnswer = (
  ticket: Ticket,
  knownErrorId: string,
  answer: Pick<Offer, 'outcome' | 'answeredAt'>,
): Ticket => ({
  ...ticket,
  offers: ticket.offers.map((offer) =>
    offer.knownErrorId === knownErrorId && offer.outcome === undefined ? { ...offer, ...answer } : offer,
  ),
});

/** Given to a group, it is no provider's any more; a provider's ticket number means nothing to another provider. */
export const handedOver: Applying<'handed-over'> = (ticket, event, on) => ({
  ...at(ticket, 'await-resolution', on.at),
  ...answered,
  status: 'in-progress',
  level: event.level,
  groupId: event.groupId ?? ticket.groupId,
  providerId: event.providerId,
  externalNumber:
    event.externalNumber ?? (event.providerId === ticket.providerId ? ticket.externalNumber : undefined),
  assigneeId: undefined,
  routing: event.routing && { ...event.routing, at: on.at },
  followUps: { count: 0, lastAt: on.at },
});

/** Another group has its own people: who is not named anew is not the assignee any more. */
export const assigned: Applying<'assigned'> = (ticket, { groupId, assigneeId }) => {
  const staysInGroup = groupId === undefined || groupId === ticket.groupId;
  return {
    ...ticket,
    status: ticket.status === 'new' ? 'in-progress' : ticket.status,
    groupId: groupId ?? ticket.groupId,
    assigneeId: assigneeId ?? (staysInGroup ? ticket.assigneeId : undefined),
  };
};

export const classified: Applying<'classified'> = (ticket, event) => ({
  ...ticket,
  type: event.ticketType ?? ticket.type,
  impact: event.impact ?? ticket.impact,
  urgency: event.urgency ?? ticket.urgency,
  serviceId: event.serviceId ?? ticket.serviceId,
  category: event.category ?? ticket.category,
  priority: event.priority,
  leftOpen: ticket.leftOpen.filter((field) => event[saidAs[field]] === undefined),
});

const saidAs = { type: 'ticketType', impact: 'impact', urgency: 'urgency' } as const;

export const followedUp: Applying<'followed-up'> = (ticket, { count }, on) => ({
  ...ticket,
  followUps: { count, lastAt: on.at },
});

export const workResumed: Applying<'work-resumed'> = (ticket, { stage }, on) => at(ticket, stage, on.at);

export const linked: Applying<'linked'> = (ticket, { link }) => ({
  ...ticket,
  links: [...ticket.links, link],
});
