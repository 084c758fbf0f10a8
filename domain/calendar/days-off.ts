import type { Bilingual } from '../values.ts';
import type { Calendar, Holiday } from './calendar.ts';
import { minuteOfDay } from './calendar.ts';
import { turkishHolidays } from './turkish-holidays.ts';

/** A date on which the desk is closed, but for the minutes of the day from `opensFrom` to `opensUntil`, if there are any. */
export type DayOff = { date: string; name: Bilingual; opensFrom: number; opensUntil: number };

/** Every day off in a year of the calendar's own dates: the public holidays that it keeps, and the customer's own. */
export const daysOffIn = (calendar: Calendar, year: number): DayOff[] => [
  ...publicDaysOff(calendar, year),
  ...calendar.holidays.flatMap((holiday) => ownDayOff(holiday, year)),
];

const publicDaysOff = ({ publicHolidays }: Calendar, year: number): DayOff[] =>
  publicHolidays === undefined
    ? []
    : turkishHolidays(year).map(({ date, name, half }) => ({
        date,
        name,
        opensFrom: 0,
        opensUntil: half ? minuteOfDay(publicHolidays.halfDaysUntil) : 0,
      }));

const ownDayOff = (holiday: Holiday, year: number): DayOff[] => {
  const { date: first, yearly = false, name, opensFrom, opensUntil } = holiday;
  const date = yearly ? `${String(year).padStart(4, '0')}${first.slice(4)}` : first;
  if (date < first || !date.startsWith(String(year).padStart(4, '0')) || !isDate(date)) return [];
  return [
    {
      date,
      name: { tr: name, en: name },
      opensFrom: minuteOfDay(opensFrom ?? '00:00'),
      opensUntil: minuteOfDay(opensUntil ?? (opensFrom === undefined ? '00:00' : '24:00')),
    },
  ];
};

/** A yearly day off on 29 February is one in leap years only. */
const isDate = (date: string): boolean => !date.endsWith('-02-29') || new Date(date).getUTCDate() === 29;
