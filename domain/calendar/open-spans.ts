import { Temporal } from 'temporal-polyfill';
import type { Calendar, OpenWindow } from './calendar.ts';

/** An open stretch of time in ms since the epoch, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** A local date as a count of days since 1970-01-01. */
export type EpochDay = number;

const dayMs = 86_400_000;
const epoch = Temporal.PlainDate.from('1970-01-01');

/**
 * The open spans of one local date, in order, never overlapping. Holidays close the date or end it at `opensUntil`;
 * of several holidays on one date the strictest counts. Clock changes are in it: a wall time that a change skips
 * counts from the change on, one that comes twice counts from its first coming (RFC 9557's `compatible`).
 * The spans are computed once per calendar object and date.
 */
export const openSpansOf = (calendar: Calendar, day: EpochDay): readonly Span[] => {
  const spansByDay = spansByDayOf(calendar);
  const known = spansByDay.get(day);
  if (known !== undefined) return known;
  const spans = computeSpans(calendar, day);
  spansByDay.set(day, spans);
  return spans;
};

/** The first local date that may hold an instant: local dates are at most one day away from the UTC date. */
export const earliestDayAt = (epochMs: number): EpochDay => Math.floor(epochMs / dayMs) - 1;

/** The last local date that may hold an instant. */
export const latestDayAt = (epochMs: number): EpochDay => Math.floor(epochMs / dayMs) + 1;

const memory = new WeakMap<Calendar, Map<EpochDay, readonly Span[]>>();

const spansByDayOf = (calendar: Calendar): Map<EpochDay, readonly Span[]> => {
  const known = memory.get(calendar);
  if (known !== undefined) return known;
  const spansByDay = new Map<EpochDay, readonly Span[]>();
  memory.set(calendar, spansByDay);
  return spansByDay;
};

const computeSpans = (calendar: Calendar, day: EpochDay): readonly Span[] => {
  const date = epoch.add({ days: day });
  const closesAt = closingMinute(calendar, date.toString());
  const spans = calendar.windows
    .filter((window) => window.weekday === date.dayOfWeek)
    .map((window) => minutesOf(window, closesAt))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({
      start: epochMsAt(calendar, date, start),
      end: epochMsAt(calendar, date, end),
    }))
    .filter(({ start, end }) => start < end);
  return merged(spans);
};

/** The minute of the day after which nothing is open: 1440 on an ordinary date, 0 on a day off. */
const closingMinute = (calendar: Calendar, isoDate: string): number =>
  calendar.holidays
    .filter((holiday) => holiday.date === isoDate)
    .reduce((earliest, { opensUntil }) => Math.min(earliest, minuteOfDay(opensUntil ?? '00:00')), 1440);

const minutesOf = ({ from, to }: OpenWindow, closesAt: number): Span => ({
  start: minuteOfDay(from),
  end: Math.min(minuteOfDay(to), closesAt),
});

const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const epochMsAt = ({ timeZone }: Calendar, date: Temporal.PlainDate, minute: number): number =>
  date.toPlainDateTime().add({ minutes: minute }).toZonedDateTime(timeZone).epochMilliseconds;

const merged = (spans: readonly Span[]): readonly Span[] =>
  spans
    .toSorted((a, b) => a.start - b.start)
    .reduce<Span[]>((done, span) => {
      const last = done.at(-1);
      return last === undefined || span.start > last.end
        ? [...done, span]
        : [...done.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }];
    }, []);
