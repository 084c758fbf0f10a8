import type { Ticket } from '../ticket.ts';
import type { Visit } from '../visit.ts';
import { openVisit } from '../visit.ts';
import type { Applying } from './applying.ts';

/** The ticket with one of its visits changed. */
export const withVisit = (ticket: Ticket, visitId: string | undefined, change: Partial<Visit>): Ticket => ({
  ...ticket,
  visits: ticket.visits.map((visit) => (visit.id === visitId ? { ...visit, ...change } : visit)),
});

export const visitScheduled: Applying<'visit-scheduled'> = (ticket, { visit, replaces }, { at }) => {
  const before = withVisit(ticket, replaces, { outcome: 'replaced', endedAt: at });
  return { ...before, visits: [...before.visits, visit] };
};

export const visitReported: Applying<'visit-reported'> = (ticket, { visitId, outcome, text }, { at }) =>
  withVisit(ticket, visitId, { outcome, text, endedAt: at });

export const visitReminded: Applying<'visit-reminded'> = (ticket, { visitId, reminder }, { at }) =>
  withVisit(ticket, visitId, { remindersSent: reminder, lastRemindedAt: at });

/** Nobody goes to a call that is solved or withdrawn. */
export const withoutNeedlessVisit = (ticket: Ticket, at: string): Ticket => {
  const visit = openVisit(ticket);
  return visit === undefined ? ticket : withVisit(ticket, visit.id, { outcome: 'withdrawn', endedAt: at });
};
