import type { Instant } from '../values.ts';
import { epochMsOf } from '../values.ts';
import type { Calendar } from './calendar.ts';
import { fastInstant } from './fast-instant.ts';
import type { OpenYear } from './open-year.ts';
import { openYear, openYearAt } from './open-year.ts';

const minuteMs = 60_000;

/** A calendar that has no open minute in two years: a promise in its service hours can't be kept. */
export class CalendarNeverOpensError extends Error {
  override readonly name = 'CalendarNeverOpensError';
  readonly calendarId: string;

  constructor(calendarId: string) {
    super(`calendar ${calendarId} has no open minute in two years`);
    this.calendarId = calendarId;
  }
}

/** Whether the desk works at an instant (R8); a window's first moment is open, its last is not. */
export const isOpen = (calendar: Calendar, at: Instant): boolean => {
  const moment = epochMsOf(at);
  const { starts, ends } = openYearAt(calendar, moment);
  return moment < (ends[lastUpTo(starts, moment)] ?? -Infinity);
};

/**
 * The instant that lies so many business minutes after `from`, exact to the millisecond; a negative count goes back.
 * What ends with a window ends at its closing time, not at the next opening; zero minutes is `from` itself, open or not.
 *
 * @throws CalendarNeverOpensError when two whole years hold no open minute.
 */
export const addBusinessMinutes = (calendar: Calendar, from: Instant, minutes: number): Instant => {
  const start = epochMsOf(from);
  const ms = Math.round(minutes * minuteMs);
  if (ms === 0) return from;
  return fastInstant(ms > 0 ? forwards(calendar, start, ms) : backwards(calendar, start, -ms));
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
  const [first, last] = [openYearAt(calendar, from), openYearAt(calendar, to)];
  let total = openMsBefore(last, to) - openMsBefore(first, from);
  for (let { year } = first; year < last.year; year++) total += totalOf(openYear(calendar, year));
  return total;
};

/** `ms` open ms after `from`, at the earliest instant that has them behind it. */
const forwards = (calendar: Calendar, from: number, ms: number): number => {
  let year = openYearAt(calendar, from);
  let left = ms + openMsBefore(year, from);
  while (left > totalOf(year)) {
    left -= totalOf(year);
    year = neighbour(calendar, year, 1);
  }
  // Whole ms: the last one below is the last one up to the ms before.
  const span = lastUpTo(year.before, left - 1);
  return (year.starts[span] ?? 0) + left - (year.before[span] ?? 0);
};

/** `ms` open ms before `from`, at the latest instant that has them ahead of it. */
const backwards = (calendar: Calendar, from: number, ms: number): number => {
  let year = openYearAt(calendar, from);
  let left = openMsBefore(year, from) - ms;
  while (left < 0) {
    year = neighbour(calendar, year, -1);
    left += totalOf(year);
  }
  const span = lastUpTo(year.before, left);
  return (year.starts[span] ?? 0) + left - (year.before[span] ?? 0);
};

const neighbour = (calendar: Calendar, { year, ...open }: OpenYear, step: 1 | -1): OpenYear => {
  const next = openYear(calendar, year + step);
  if (totalOf(open) === 0 && totalOf(next) === 0) throw new CalendarNeverOpensError(calendar.id);
  return next;
};

const totalOf = ({ before }: Pick<OpenYear, 'before'>): number => before[before.length - 1] ?? 0;

/** The open ms of the year that lie before an instant of it. */
const openMsBefore = ({ starts, ends, before }: OpenYear, at: number): number => {
  const span = lastUpTo(starts, at);
  return span < 0 ? 0 : (before[span] ?? 0) + Math.min(at, ends[span] ?? 0) - (starts[span] ?? 0);
};

/** The index of the last value that is not above `limit`; -1 when all are. */
const lastUpTo = (ascending: Float64Array, limit: number): number => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low - 1;
};
