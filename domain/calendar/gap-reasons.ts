import { Temporal } from 'temporal-polyfill';
import type { Bilingual } from '../values.ts';
import type { Calendar } from './calendar.ts';
import { daysOffIn } from './days-off.ts';
import type { Span } from './open-year.ts';

const weekend: Bilingual = { tr: 'Hafta sonu', en: 'Weekend' };
const closedDay: Bilingual = { tr: 'Çalışılmayan gün', en: 'Not a working day' };
const breakTime: Bilingual = { tr: 'Ara', en: 'Break' };
const outOfHours: Bilingual = { tr: 'Mesai dışı', en: 'Out of hours' };

/** Why a calendar is closed from one opening time to the next, in the order of the days: holidays, weekends, else a break or the night. */
export const gapReasons = (calendar: Calendar, gap: Span): Bilingual[] => {
  const [from, to] = [wallTime(calendar, gap.start), wallTime(calendar, gap.end)];
  const reasons = daysBetween(from, to).flatMap((day) => dayReasons(calendar, day));
  if (reasons.length > 0) return [...new Map(reasons.map((reason) => [reason.tr, reason])).values()];
  return [from.toPlainDate().equals(to.toPlainDate()) ? breakTime : outOfHours];
};

const wallTime = ({ timeZone }: Calendar, epochMs: number): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone).toPlainDateTime();

/** The part of a date that a gap covers, in minutes of the day. */
type ClosedDay = { date: Temporal.PlainDate; from: number; to: number };

const daysBetween = (from: Temporal.PlainDateTime, to: Temporal.PlainDateTime): ClosedDay[] => {
  const first = from.toPlainDate();
  const days = first.until(to.toPlainDate(), { largestUnit: 'days' }).days;
  return Array.from({ length: days + 1 }, (_, index) => ({
    date: first.add({ days: index }),
    from: index === 0 ? from.hour * 60 + from.minute : 0,
    to: index === days ? to.hour * 60 + to.minute : 1440,
  })).filter((day) => day.from < day.to);
};

const dayReasons = (calendar: Calendar, day: ClosedDay): Bilingual[] => {
  const weekday = day.date.dayOfWeek;
  if (!calendar.windows.some((window) => window.weekday === weekday))
    return [weekday >= 6 ? weekend : closedDay];
  return daysOffIn(calendar, day.date.year)
    .filter(({ date }) => date === day.date.toString())
    .filter(({ opensFrom, opensUntil }) => day.from < opensFrom || day.to > opensUntil)
    .map(({ name }) => name);
};
