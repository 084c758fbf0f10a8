import type { Instant } from '../values.ts';
import { epochMsOf, instantOf } from '../values.ts';
import { businessMinutesBetween } from './business-time.ts';
import type { Calendar, Holiday, OpenWindow } from './calendar.ts';

/** What is wrong with a calendar, and in which field of it (`windows.3.from`). */
export type CalendarFault = { field: string; code: CalendarFaultCode };
export type CalendarFaultCode =
  | 'unknown-time-zone'
  | 'empty-window'
  | 'overlapping-windows'
  | 'duplicate-holiday'
  | 'empty-half-day'
  | 'always-open'
  | 'no-open-minute';

const yearMs = 365 * 86_400_000;

/**
 * Why the desk could not work by a calendar, field by field; empty for a sound one. A sound calendar is open for at least
 * one minute of the year after `now`, and runs round the clock only when it says so.
 */
export const faultsOf = (calendar: Calendar, { now }: { now: Instant }): CalendarFault[] => {
  const faults = [
    ...timeZoneFaults(calendar),
    ...alwaysOpenFaults(calendar),
    ...calendar.windows.flatMap((window, index) => windowFaults(calendar.windows, { window, index })),
    ...calendar.holidays.flatMap((holiday, index) => holidayFaults(calendar.holidays, { holiday, index })),
  ];
  return faults.length > 0 || isOpenWithinAYear(calendar, now)
    ? faults
    : [{ field: 'windows', code: 'no-open-minute' }];
};

const isOpenWithinAYear = (calendar: Calendar, now: Instant): boolean =>
  businessMinutesBetween(calendar, now, instantOf(epochMsOf(now) + yearMs)) >= 1;

/** Names of places, and `UTC`: an offset such as `+03:00` knows no clock changes, `EST` is read differently by everyone. */
const zoneName = /^(UTC|[A-Z]\w+(\/[A-Z][\w+-]+){1,2})$/;

const timeZoneFaults = ({ timeZone }: Calendar): CalendarFault[] =>
  zoneName.test(timeZone) && isKnownZone(timeZone) ? [] : [{ field: 'timeZone', code: 'unknown-time-zone' }];

/** Intl refuses what IANA's database doesn't know (ECMA-402 §6.5.2). */
const isKnownZone = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const alwaysOpenFaults = ({ alwaysOpen, windows, holidays, publicHolidays }: Calendar): CalendarFault[] =>
  alwaysOpen && (windows.length > 0 || holidays.length > 0 || publicHolidays !== undefined)
    ? [{ field: 'alwaysOpen', code: 'always-open' }]
    : [];

const windowFaults = (
  windows: readonly OpenWindow[],
  { window, index }: { window: OpenWindow; index: number },
): CalendarFault[] => {
  if (window.from >= window.to) return [{ field: `windows.${String(index)}.to`, code: 'empty-window' }];
  const overlaps = windows
    .slice(0, index)
    .some((other) => other.weekday === window.weekday && other.from < window.to && window.from < other.to);
  return overlaps ? [{ field: `windows.${String(index)}.from`, code: 'overlapping-windows' }] : [];
};

const holidayFaults = (
  holidays: readonly Holiday[],
  { holiday, index }: { holiday: Holiday; index: number },
): CalendarFault[] => {
  const { opensFrom = '00:00', opensUntil = '24:00' } = holiday;
  const isTwice = holidays.slice(0, index).some((other) => keyOf(other) === keyOf(holiday));
  return [
    ...(isTwice ? [{ field: `holidays.${String(index)}.date`, code: 'duplicate-holiday' } as const] : []),
    ...(opensFrom >= opensUntil
      ? [{ field: `holidays.${String(index)}.opensUntil`, code: 'empty-half-day' } as const]
      : []),
  ];
};

/** Two holidays with one key are the same day off. */
export const keyOf = ({ date, yearly }: Holiday): string => (yearly ? date.slice(5) : date);
