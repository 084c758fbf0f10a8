import type { ClockName } from '../contract/contract.ts';
import type { SlaClock, Ticket } from '../ticket/ticket.ts';
import { type Alarm, breach } from './clock-facts.ts';
import { clocksOf, type Measured, type Promised, type Running } from './clocks.ts';
import { instantAfter } from './elapsed.ts';

/** What a ticket shows of its clocks: what they are by its facts, its contract and the calendar. */
export const slaOf = (of: Measured, promised: Promised): Ticket['sla'] => {
  const { response, update, resolution } = clocksOf(of, promised);
  const shown = (name: ClockName, clock: Running): SlaClock => shownClock(clock, alarmsOf(of, name, clock));
  return {
    response: shown('response', response),
    ...(update && { update: shown('update', update) }),
    resolution: shown('resolution', resolution),
  };
};

/** The alarms on record of a clock as it runs now: one that began anew has none yet. */
export const alarmsOf = ({ clocks }: Measured, name: ClockName, { since }: Running): Alarm[] =>
  clocks.alarms.filter(({ clock, at }) => clock === name && at > since);

const shownClock = (clock: Running, alarms: readonly Alarm[]): SlaClock => {
  const { target, metAt, pausedSince } = clock;
  const warnedAt = alarms.findLast(({ percent }) => percent < breach)?.at;
  const breachedAt = alarms.find(({ percent }) => percent === breach)?.at;
  return {
    target,
    dueAt: instantAfter(clock, target),
    ...(metAt && { metAt }),
    ...(pausedSince && { pausedSince }),
    ...(warnedAt && { warnedAt }),
    ...(breachedAt && { breachedAt }),
  };
};
