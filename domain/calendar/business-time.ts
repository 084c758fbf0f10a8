import type { Instant } from '../values.ts';
import { epochMsOf, instantOf } from '../values.ts';
import type { Calendar } from './calendar.ts';
import type { EpochDay, Span } from './open-spans.ts';
import { earliestDayAt, latestDayAt, openSpansOf } from './open-spans.ts';

const minuteMs = 60_000;
const searchedDays = 400;

/** A calendar that has no open minute in 400 days: a promise in its service hours can't be kept. */
export class CalendarNeverOpensError extends Error {
  override readonly name = 'CalendarNeverOpensError';
  readonly calendarId: string;

  constructor(calendarId: string) {
    super(`calendar ${calendarId} has no open minute in ${String(searchedDays)} days`);
    this.calendarId = calendarId;
  }
}

/** Whether the desk works at an instant (R8); a window's first moment is open, its last is not. */
export const isOpen = (calendar: Calendar, at: Instant): boolean => {
  const moment = epochMsOf(at);
  return daysBetween(earliestDayAt(moment), latestDayAt(moment)).some((day) =>
    openSpansOf(calendar, day).some(({ start, end }) => start <= moment && moment < end),
  );
};

/**
 * The instant that lies so many business minutes after `from`, exact to the millisecond; a negative count goes back.
 * What ends with a window ends at its closing time, not at the next opening; zero minutes is `from` itself, open or not.
 *
 * @throws CalendarNeverOpensError when 400 days hold no open minute.
 */
export const addBusinessMinutes = (calendar: Calendar, from: Instant, minutes: number): Instant => {
  const start = epochMsOf(from);
  const ms = Math.round(minutes * minuteMs);
  if (ms === 0) return from;
  return instantOf(ms > 0 ? walkForwards(calendar, start, ms) : walkBackwards(calendar, start, -ms));
};

/**
 * The business minutes from one instant to another, a fraction where they are not whole; negative when `to` is earlier.
 * It undoes addBusinessMinutes: `businessMinutesBetween(c, from, addBusinessMinutes(c, from, n))` is n.
 */
export const businessMinutesBetween = (calendar: Calendar, from: Instant, to: Instant): number => {
  const [start, end] = [epochMsOf(from), epochMsOf(to)];
  return start <= end ? openMs(calendar, start, end) / minuteMs : -openMs(calendar, end, start) / minuteMs;
};

const openMs = (calendar: Calendar, from: number, to: number): number => {
  let total = 0;
  for (let day = earliestDayAt(from); day <= latestDayAt(to); day++) {
    for (const { start, end } of openSpansOf(calendar, day)) {
      total += Math.max(0, Math.min(end, to) - Math.max(start, from));
    }
  }
  return total;
};

const walkForwards = (calendar: Calendar, from: number, ms: number): number => {
  let left = ms;
  for (const { start, end } of spansFrom({ calendar, day: earliestDayAt(from), step: 1 })) {
    const begin = Math.max(start, from);
    if (begin + left <= end) return begin + left;
    left -= Math.max(0, end - begin);
  }
  throw new CalendarNeverOpensError(calendar.id);
};

const walkBackwards = (calendar: Calendar, from: number, ms: number): number => {
  let left = ms;
  for (const { start, end } of spansFrom({ calendar, day: latestDayAt(from), step: -1 })) {
    const begin = Math.min(end, from);
    if (begin - left >= start) return begin - left;
    left -= Math.max(0, begin - start);
  }
  throw new CalendarNeverOpensError(calendar.id);
};

/** Open spans day after day (or back, last span first) until the desk has been closed for 400 days. */
function* spansFrom(walk: { calendar: Calendar; day: EpochDay; step: 1 | -1 }): Generator<Span> {
  let closedDays = 0;
  for (let day = walk.day; closedDays < searchedDays; day += walk.step) {
    const spans = openSpansOf(walk.calendar, day);
    closedDays = spans.length === 0 ? closedDays + 1 : 0;
    yield* walk.step === 1 ? spans : spans.toReversed();
  }
}

const daysBetween = (first: EpochDay, last: EpochDay): EpochDay[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
