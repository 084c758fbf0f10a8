import { met, paused } from '../../contract/sla.ts';
import { isEnded } from '../situation.ts';
import type { SlaClock, Ticket } from '../ticket.ts';
import type { Applying } from './applying.ts';
import { answered, at } from './applying.ts';

type ClockName = keyof Ticket['sla'];

/** Puts another value of a clock in its place. */
export const withClock = (ticket: Ticket, name: ClockName, clock: SlaClock): Ticket => ({
  ...ticket,
  sla: { ...ticket.sla, [name]: clock },
});

const responded = (ticket: Ticket, now: string): Ticket =>
  withClock(ticket, 'response', met(ticket.sla.response, now));

export const commented: Applying<'commented'> = (ticket, { humanContact }, on) =>
  humanContact && !isEnded(ticket) ? responded(ticket, on.at) : ticket;

/** Asking is a response; a second question does not change where the work goes on after the answer. */
export const infoRequested: Applying<'info-requested'> = (ticket, { question }, on) => ({
  ...withClock(responded(ticket, on.at), 'resolution', paused(ticket.sla.resolution, on.at)),
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

export const slaResumed: Applying<'sla-resumed'> = (ticket, { resolutionDueAt }) => {
  const { pausedSince: _, ...clock } = ticket.sla.resolution;
  return withClock(ticket, 'resolution', { ...clock, dueAt: resolutionDueAt });
};

export const slaWarned: Applying<'sla-warned'> = (ticket, { clock }, on) =>
  withClock(ticket, clock, { ...ticket.sla[clock], warnedAt: on.at });

export const slaBreached: Applying<'sla-breached'> = (ticket, { clock }, on) =>
  withClock(ticket, clock, { ...ticket.sla[clock], breachedAt: on.at });
