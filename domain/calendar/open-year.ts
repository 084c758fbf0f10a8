import type { Calendar } from './calendar.ts';
import { minuteOfDay } from './calendar.ts';
import type { DayOff } from './days-off.ts';
import { daysOffIn } from './days-off.ts';
import { instantOfWallTime, zoneYear } from './zone-offsets.ts';

/** From an instant to another, in ms since the epoch; `end` is not in it. */
export type Span = { readonly start: number; readonly end: number };

/** When the desk is open in one year of the calendar's own dates, laid out for binary search. */
export type OpenYear = Span & {
  readonly year: number;
  /** Open spans in order; none touches the next. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The open ms of the year before each span; a last entry more is the whole year's. */
  readonly before: Float64Array;
};

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** Of the Gregorian calendar: counted in these, an instant is never more than one year away from its own. */
const meanYearMs = 365.2425 * dayMs;
const keptYears = 32;

const memory = new WeakMap<Calendar, Map<number, OpenYear>>();

/** A year of a calendar, computed once for each calendar object; of one calendar 32 years are kept. */
export const openYear = (calendar: Calendar, year: number): OpenYear => {
  const years = memory.get(calendar) ?? new Map<number, OpenYear>();
  const known = years.get(year);
  if (known !== undefined) return known;
  if (years.size >= keptYears) years.clear();
  const computed = computeYear(calendar, year);
  memory.set(calendar, years.set(year, computed));
  return computed;
};

/** The year of the calendar's own dates that holds an instant. */
export const openYearAt = (calendar: Calendar, epochMs: number): OpenYear => {
  const year = openYear(calendar, 1970 + Math.floor(epochMs / meanYearMs));
  if (epochMs < year.start) return openYear(calendar, year.year - 1);
  return epochMs < year.end ? year : openYear(calendar, year.year + 1);
};

const computeYear = (calendar: Calendar, year: number): OpenYear => {
  const zone = zoneYear(calendar.timeZone, year);
  const at = (day: number, minute: number): number =>
    instantOfWallTime(zone, day * dayMs + minute * minuteMs);
  const [first, next] = [firstDayOf(year), firstDayOf(year + 1)];
  const plan = planOf(calendar);
  const off = Map.groupBy(daysOffIn(calendar, year), ({ date }) => Date.parse(date) / dayMs);
  const spans: Span[] = [];
  for (let day = first; day < next; day++) {
    for (const { from, to } of openMinutes(plan, day, off.get(day)))
      append(spans, { start: at(day, from), end: at(day, to) });
  }
  return { year, start: at(first, 0), end: at(next, 0), ...laidOut(spans) };
};

const firstDayOf = (year: number): number => Date.UTC(year, 0, 1) / dayMs;

type Minutes = { from: number; to: number };
/** The open minutes of each weekday, in order, from Sunday on. */
type Plan = readonly (readonly Minutes[])[];

const planOf = ({ windows, alwaysOpen }: Calendar): Plan =>
  Array.from({ length: 7 }, (_, weekday) =>
    alwaysOpen
      ? [{ from: 0, to: 1440 }]
      : windows
          .filter((window) => window.weekday === (weekday || 7))
          .map(({ from, to }) => ({ from: minuteOfDay(from), to: minuteOfDay(to) }))
          .toSorted((a, b) => a.from - b.from),
  );

/** The weekday of a count of days since Thursday, 1 January 1970; Sunday is 0. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Of several days off on one date each counts. */
const openMinutes = (plan: Plan, day: number, off: readonly DayOff[] = []): readonly Minutes[] =>
  off.reduce<readonly Minutes[]>(
    (windows, { opensFrom, opensUntil }) =>
      windows.map(({ from, to }) => ({ from: Math.max(from, opensFrom), to: Math.min(to, opensUntil) })),
    plan[weekdayOf(day)] ?? [],
  );

/** Adds a span to those before it; one that touches or overlaps the last makes it longer, an empty one is left out. */
const append = (spans: Span[], span: Span): void => {
  const last = spans.at(-1);
  if (span.start >= span.end) return;
  if (last === undefined || span.start > last.end) spans.push(span);
  else spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
};

const laidOut = (spans: readonly Span[]): Pick<OpenYear, 'starts' | 'ends' | 'before'> => {
  const before = new Float64Array(spans.length + 1);
  spans.forEach(({ start, end }, index) => {
    before[index + 1] = (before[index] ?? 0) + end - start;
  });
  return {
    starts: Float64Array.from(spans, ({ start }) => start),
    ends: Float64Array.from(spans, ({ end }) => end),
    before,
  };
};
