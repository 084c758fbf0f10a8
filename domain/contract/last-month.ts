import { Temporal } from 'temporal-polyfill';
import { type Instant, instantOf } from '../values.ts';

/** The calendar month before `now` in a time zone: its first instant, and the first that is not part of it. */
export const lastMonth = (now: Instant, timeZone: string): { from: Instant; to: Instant } => {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const first = today.with({ day: 1 });
  const startOf = (day: Temporal.PlainDate) => instantOf(day.toZonedDateTime(timeZone).epochMilliseconds);
  return { from: startOf(first.subtract({ months: 1 })), to: startOf(first) };
};
