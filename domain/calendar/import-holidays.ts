import type { Instant } from '../values.ts';
import { epochMsOf } from '../values.ts';
import type { Calendar, Holiday } from './calendar.ts';
import { daysOffIn } from './days-off.ts';
import { keyOf } from './faults.ts';
import { readEvent, type UnreadReason } from './holidays-of-events.ts';
import { eventsOf, ICalendarError } from './icalendar.ts';

/** An event, or a day of one, that was not taken over, and why. */
export type Skipped = { name: string; date?: string; because: UnreadReason | 'already-there' | 'past' };

export type Import = { calendar: Calendar; added: Holiday[]; skipped: Skipped[] };

/** How far repetitions that are no plain anniversaries (the fourth Thursday, every other year) are written out. */
const yearsAhead = 10;
const mostDays = 1_000;

/**
 * A calendar with the days off of an iCalendar text. What it closes for already stays as it is, and days that are over are
 * left out, so that the same text brings nothing new a second time.
 *
 * @throws ICalendarError
 */
export const importHolidays = (calendar: Calendar, { text, now }: { text: string; now: Instant }): Import => {
  const year = new Date(epochMsOf(now)).getUTCFullYear();
  const context = { timeZone: calendar.timeZone, firstYear: year, lastYear: year + yearsAhead };
  const readings = eventsOf(text).map((event) => readEvent(event, context));
  const unread = readings.flatMap((reading) =>
    'skipped' in reading ? [{ name: reading.name, because: reading.skipped }] : [],
  );
  const days = readings.flatMap((reading) => ('holidays' in reading ? reading.holidays : []));
  if (days.length > mostDays) throw new ICalendarError('too-many-days');
  const sorted = sortOut(calendar, { days, today: now.slice(0, 10) });
  const holidays = [...calendar.holidays, ...sorted.added];
  return {
    calendar: { ...calendar, holidays },
    added: sorted.added,
    skipped: [...unread, ...sorted.skipped],
  };
};

const sortOut = (
  calendar: Calendar,
  { days, today }: { days: readonly Holiday[]; today: string },
): Pick<Import, 'added' | 'skipped'> => {
  const taken = new Set(calendar.holidays.map(keyOf));
  const [added, skipped]: [Holiday[], Skipped[]] = [[], []];
  for (const day of days) {
    const because =
      !day.yearly && day.date < today ? 'past' : isClosed(calendar, taken, day) && 'already-there';
    if (because) skipped.push({ name: day.name, date: day.date, because });
    else {
      added.push(day);
      taken.add(keyOf(day));
    }
  }
  return { added, skipped };
};

const isClosed = (calendar: Calendar, taken: ReadonlySet<string>, day: Holiday): boolean =>
  taken.has(keyOf(day)) || (!day.yearly && isWholeDayOff(calendar, day.date));

const isWholeDayOff = (calendar: Calendar, date: string): boolean =>
  daysOffIn(calendar, Number(date.slice(0, 4))).some(
    (day) => day.date === date && day.opensFrom >= day.opensUntil,
  );
