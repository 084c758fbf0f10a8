import { resumed } from '../../contract/sla.ts';
import type { Instant } from '../../values.ts';
import type { TicketEvent } from '../event.ts';
import type { Facts } from '../facts.ts';
import type { Ticket } from '../ticket.ts';

/** The resolution clock runs again wherever a ticket leaves its wait for the requester; nothing if it was running. */
export function resumeClock(ticket: Ticket, { calendar, now }: Facts): TicketEvent[] {
  const clock = ticket.sla.resolution;
  if (clock.pausedSince === undefined) return [];
  return [{ type: 'sla-resumed', resolutionDueAt: resumed(clock, { calendar, now }).dueAt }];
}

/** Reopening continues the resolution clock (R7): the time in which it counted as solved is not the desk's. */
export function dueAfterReopening(ticket: Ticket, { calendar, now }: Facts): Instant {
  const clock = ticket.sla.resolution;
  return resumed({ ...clock, pausedSince: clock.metAt ?? now }, { calendar, now }).dueAt;
}
