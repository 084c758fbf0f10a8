import { Temporal } from 'temporal-polyfill';
import { epochMsOf, type Instant, instantOf } from '../values.ts';

/** A day of the desk: its date, when it began and when it was over (exclusive), and the UTC days that it touched. */
export type DeskDay = { date: string; from: Instant; until: Instant; utcDays: string[] };

/** Where the desk's days begin and end, whichever hours its customers bought. */
const deskTimeZone = 'Europe/Istanbul';

/** The last whole day before `now`; 23 or 25 hours long where clocks change. */
export const yesterday = (now: Instant, timeZone: string = deskTimeZone): DeskDay => {
  const startOf = (day: Temporal.PlainDate) => instantOf(day.toZonedDateTime(timeZone).epochMilliseconds);
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const day = today.subtract({ days: 1 });
  const [from, until] = [startOf(day), startOf(today)];
  const last = instantOf(epochMsOf(until) - 1);
  return { date: day.toString(), from, until, utcDays: [...new Set([from, last].map(utcDayOf))] };
};

const utcDayOf = (at: Instant): string => at.slice(0, 10);
