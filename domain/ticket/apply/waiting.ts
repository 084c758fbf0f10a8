import type { Applying } from './applying.ts';
import { answered, at } from './applying.ts';

/** A second question does not change where the work goes on after the answer. */
export const infoRequested: Applying<'info-requested'> = (ticket, { question }, on) => ({
  ...ticket,
  hold: undefined,
  status: 'pending',
  pendingReason: 'requester',
  stage: 'await-requester',
  requestedInfo: {
    question,
    askedAt: on.at,
    remindersSent: 0,
    returnTo: ticket.requestedInfo?.returnTo ?? ticket.stage,
  },
});

export const infoProvided: Applying<'info-provided'> = (ticket, { firstLevelUntil }, on) => ({
  ...at(ticket, ticket.requestedInfo?.returnTo ?? ticket.stage, on.at),
  ...answered,
  status: 'in-progress',
  firstLevelUntil: firstLevelUntil ?? ticket.firstLevelUntil,
});

export const infoReminded: Applying<'info-reminded'> = (ticket, { reminder }, on) => ({
  ...ticket,
  requestedInfo: ticket.requestedInfo && {
    ...ticket.requestedInfo,
    remindersSent: reminder,
    lastRemindedAt: on.at,
  },
});

/** Where the ticket stands in its lifecycle stays: whoever has the work is still chased for it (R4). */
export const held: Applying<'held'> = (ticket, { because, until }, on) => ({
  ...ticket,
  status: 'pending',
  pendingReason: because,
  hold: { since: ticket.hold?.since ?? on.at, until },
});

export const continued: Applying<'continued'> = (ticket, { firstLevelUntil }) => ({
  ...ticket,
  ...answered,
  status: 'in-progress',
  firstLevelUntil: firstLevelUntil ?? ticket.firstLevelUntil,
});
