import { addBusinessMinutes, businessMinutesBetween } from '../calendar/business-time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Priority, SlaClock, Ticket, TicketType } from '../ticket/ticket.ts';
import type { Instant } from '../values.ts';
import type { Contract, Target } from './contract.ts';

const place = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 4 } as const satisfies Record<Priority, number>;

/** What the contract promises for a type and priority, in business minutes. */
export const targetOf = (
  contract: Contract,
  { type, priority }: { type: TicketType; priority: Priority },
): Target => contract.targets[type][place[priority]];

/** The two clocks of a new ticket. Both run in the contract's service hours (R8), from the moment it was opened. */
export const slaAtOpening = (opening: {
  contract: Contract;
  calendar: Calendar;
  type: TicketType;
  priority: Priority;
  openedAt: Instant;
}): Ticket['sla'] => {
  const { calendar, openedAt } = opening;
  const { response, resolution } = targetOf(opening.contract, opening);
  const clock = (target: number): SlaClock => ({
    target,
    dueAt: addBusinessMinutes(calendar, openedAt, target),
  });
  return { response: clock(response), resolution: clock(resolution) };
};

/**
 * The clock stopped at `now`, for a resolution that waits for the requester; one that is met or stopped already stays
 * as it is. The response clock is never paused: a first answer needs nothing from the requester.
 */
export const paused = (clock: SlaClock, now: Instant): SlaClock =>
  clock.metAt !== undefined || clock.pausedSince !== undefined ? clock : { ...clock, pausedSince: now };

/** The clock running again: due later by the business minutes for which it was paused. A running clock stays as it is. */
export const resumed = (
  clock: SlaClock,
  { calendar, now }: { calendar: Calendar; now: Instant },
): SlaClock => {
  const { pausedSince, ...running } = clock;
  if (pausedSince === undefined) return clock;
  const pause = Math.max(0, businessMinutesBetween(calendar, pausedSince, now));
  return { ...running, dueAt: addBusinessMinutes(calendar, clock.dueAt, pause) };
};

/** The clock stopped for good; the first time counts. Resume a paused clock before, so that its due time is true. */
export const met = (clock: SlaClock, now: Instant): SlaClock =>
  clock.metAt === undefined ? { ...clock, metAt: now } : clock;

/**
 * The clock under another target, because the priority has changed: due `target` business minutes after opening, plus
 * the pauses it has had so far. A clock that is met keeps the target under which it was met, and a warning or breach
 * that is on record stays on record.
 */
export const retargeted = (
  clock: SlaClock,
  change: { calendar: Calendar; openedAt: Instant; target: number },
): SlaClock => {
  const { calendar, openedAt, target } = change;
  if (clock.metAt !== undefined) return clock;
  const pauses = Math.max(0, businessMinutesBetween(calendar, openedAt, clock.dueAt) - clock.target);
  return { ...clock, target, dueAt: addBusinessMinutes(calendar, openedAt, target + pauses) };
};
