import { actorId } from '../../people/actor.ts';
import { hasLink } from '../link.ts';
import type { Applying } from './applying.ts';
import { answered } from './applying.ts';

export const resolved: Applying<'resolved'> = (ticket, { resolution, withParent }, on) => ({
  ...ticket,
  ...answered,
  status: 'resolved',
  stage: 'await-confirmation',
  resolution,
  solvedWithParent: withParent ?? ticket.solvedWithParent,
  confirmation: { requestedAt: on.at, remindersSent: 0 },
});

export const confirmationReminded: Applying<'confirmation-reminded'> = (ticket, { reminder }, on) => ({
  ...ticket,
  confirmation: ticket.confirmation && {
    ...ticket.confirmation,
    remindersSent: reminder,
    lastRemindedAt: on.at,
  },
});

export const confirmed: Applying<'confirmed'> = (ticket, { by }, on) => ({
  ...ticket,
  stage: 'close',
  confirmation: ticket.confirmation && {
    ...ticket.confirmation,
    answer: 'confirmed',
    answeredAt: on.at,
    by,
  },
});

export const rejected: Applying<'rejected'> = (ticket, { by }, on) => ({
  ...ticket,
  confirmation: ticket.confirmation && {
    ...ticket.confirmation,
    answer: 'refused',
    answeredAt: on.at,
    by,
  },
});

/** What was no solution is the ticket's no longer; the timeline keeps it. */
export const reopened: Applying<'reopened'> = (ticket) => ({
  ...ticket,
  status: 'in-progress',
  stage: 'reopen',
  resolution: undefined,
  closedAt: undefined,
  reopenCount: ticket.reopenCount + 1,
});

/** Silence is recorded as the answer that it was (R7). */
export const closed: Applying<'closed'> = (ticket, { because }, { at }) => ({
  ...ticket,
  status: 'closed',
  stage: 'ended',
  attention: undefined,
  closedAt: at,
  confirmation:
    because === 'silence' && ticket.confirmation !== undefined
      ? { ...ticket.confirmation, answer: 'silence', answeredAt: at }
      : ticket.confirmation,
});

export const cancelled: Applying<'cancelled'> = (ticket) => ({
  ...ticket,
  ...answered,
  status: 'cancelled',
  stage: 'ended',
  attention: undefined,
});

/** A duplicate is solved by the ticket that it was merged into. */
export const merged: Applying<'merged'> = (ticket, { into }, { at, actor }) => {
  const link = { relation: 'merged-into', ticketId: into } as const;
  return {
    ...ticket,
    ...answered,
    links: hasLink(ticket, link) ? ticket.links : [...ticket.links, link],
    resolution: { code: 'duplicate', text: into, at, by: actorId(actor), level: ticket.level },
  };
};

export const rated: Applying<'rated'> = (ticket, { score, comment }, { at }) => ({
  ...ticket,
  satisfaction: { score, comment, at },
});
