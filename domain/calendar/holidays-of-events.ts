import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Holiday } from './calendar.ts';
import type { ICalendarEvent } from './icalendar.ts';
import { beginsOn, isAnniversary, occurrences, type YearlyRule, yearlyRule } from './yearly-rule.ts';

/** Why an event makes no day off. */
export type UnreadReason = 'cancelled' | 'no-date' | 'not-whole-days' | 'too-long' | 'unsupported-rule';

/** What an event says: days off, or why it has none. */
export type EventReading = { name: string } & ({ holidays: Holiday[] } | { skipped: UnreadReason });

/** The calendar's zone, and the years in which repetitions that are no plain anniversaries are wanted. */
export type ReadingContext = { timeZone: string; firstYear: number; lastYear: number };

const longestDays = 60;
/** No day off is older, or planned further ahead. */
const [earliest, latest] = [1900, 2199];
const longestName = 200;

/**
 * The days off that an event of a holiday calendar means: whole days, of one year or of every year. Who wrote midnight to
 * midnight in some zone meant its dates, whatever the clocks did in that night.
 */
export const readEvent = (event: ICalendarEvent, context: ReadingContext): EventReading => {
  const name = nameOf(event);
  const days = daysOf(event, context.timeZone);
  if (textOf(event, 'status')?.toUpperCase() === 'CANCELLED') return { name, skipped: 'cancelled' };
  if (typeof days === 'string') return { name, skipped: days };
  const rule = ruleOf(event, days.first);
  if (rule === 'unsupported') return { name, skipped: 'unsupported-rule' };
  const dates = datesOf(event, { days, rule, context });
  return { name, holidays: dates.map((date) => ({ ...date, name })) };
};

const textOf = (event: ICalendarEvent, property: string): string | undefined =>
  z.string().safeParse(event.get(property)?.[0]).data;

/** What cannot be printed would not be seen on a screen either. */
const nameOf = (event: ICalendarEvent): string =>
  (textOf(event, 'summary') ?? '')
    .replaceAll(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, longestName) || 'Tatil';

type Days = { first: Temporal.PlainDate; count: number };

const daysOf = (event: ICalendarEvent, timeZone: string): Days | UnreadReason => {
  const from = wallTime(event.get('dtstart')?.[0], timeZone);
  if (from === undefined || from.year < earliest || from.year > latest) return 'no-date';
  const to = wallTime(event.get('dtend')?.[0], timeZone) ?? endOf(from, textOf(event, 'duration'));
  const first = from.toPlainDate();
  if (to === undefined || !isMidnight(from) || !isMidnight(to)) return 'not-whole-days';
  // A DTEND on the day itself is wrong and common; it means that day.
  const count = Math.max(1, first.until(to.toPlainDate(), { largestUnit: 'days' }).days);
  return count > longestDays ? 'too-long' : { first, count };
};

const isMidnight = ({ hour, minute, second }: Temporal.PlainDateTime): boolean =>
  hour + minute + second === 0;

/** A date, a time of some zone as it stands there, or an instant (`…Z`) as the calendar's own clocks show it. */
const wallTime = (value: unknown, timeZone: string): Temporal.PlainDateTime | undefined =>
  attempt(() => {
    const text = z.string().parse(value);
    return text.endsWith('Z')
      ? Temporal.Instant.from(text).toZonedDateTimeISO(timeZone).toPlainDateTime()
      : Temporal.PlainDateTime.from(text);
  });

/** RFC 5545 §3.6.1: without DTEND and DURATION a date is one day long. */
const endOf = (
  from: Temporal.PlainDateTime,
  duration: string | undefined,
): Temporal.PlainDateTime | undefined => attempt(() => from.add(duration ?? { days: 1 }));

/** Temporal refuses what is no date, time or duration by a RangeError; so is the year 300000. */
const attempt = <Value>(make: () => Value): Value | undefined => {
  try {
    return make();
  } catch {
    return undefined;
  }
};

const ruleOf = (event: ICalendarEvent, first: Temporal.PlainDate): YearlyRule | 'unsupported' | undefined => {
  if (event.has('rdate') || event.has('recurrence-id')) return 'unsupported';
  if (!event.has('rrule')) return undefined;
  const rule = yearlyRule.safeParse(event.get('rrule')?.[0]).data;
  return rule !== undefined && (rule.byday !== undefined || beginsOn(rule, first)) ? rule : 'unsupported';
};

const datesOf = (
  event: ICalendarEvent,
  { days, rule, context }: { days: Days; rule: YearlyRule | undefined; context: ReadingContext },
): Omit<Holiday, 'name'>[] => {
  const except = (event.get('exdate') ?? []).map((value) =>
    wallTime(value, context.timeZone)?.toPlainDate().toString(),
  );
  const yearly = rule !== undefined && isAnniversary(rule) && except.length === 0;
  const starts = rule === undefined || yearly ? [days.first] : occurrences(rule, { ...days, ...context });
  return starts
    .filter((start) => !except.includes(start.toString()))
    .flatMap((start) => Array.from({ length: days.count }, (_, index) => start.add({ days: index })))
    .map((date) => ({ date: date.toString(), ...(yearly && { yearly }) }));
};
