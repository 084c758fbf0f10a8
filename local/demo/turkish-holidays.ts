import Holidays from 'date-holidays';
import type { Calendar } from '../../domain/calendar/calendar.ts';

type Holiday = Calendar['holidays'][number];

const dayMs = 24 * 60 * 60 * 1_000;
const istanbulOffsetMs = 3 * 60 * 60 * 1_000;
const dateOf = (ms: number): string => new Date(ms + istanbulOffsetMs).toISOString().slice(0, 10);

/**
 * Public and religious holidays of Turkey from the first to the last year, each day of a feast named. The day before a
 * feast and 28 October are half days that end at 13:00 (Law 2429, article 2).
 */
export const turkishHolidays = (firstYear: number, lastYear: number): Holiday[] => {
  const source = new Holidays('TR', { timezone: 'Europe/Istanbul', languages: ['tr'] });
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const byDate = new Map(years.flatMap((year) => ofYear(source, year)).map((day) => [day.date, day]));
  return [...byDate.values()].sort((one, other) => one.date.localeCompare(other.date));
};

const ofYear = (source: Holidays, year: number): Holiday[] => {
  const found = source.getHolidays(year).filter(({ type }) => type === 'public');
  const halfDays = found
    .filter(isFeast)
    .map(({ start, name }) => halfDay(dateOf(start.getTime()), `${name} arifesi`));
  const republicEve = halfDay(`${year}-10-28`, 'Cumhuriyet Bayramı arifesi');
  const whole = found.flatMap(({ start, end, name }) =>
    wholeDays({ from: start.getTime(), to: end.getTime(), name }),
  );
  return [republicEve, ...halfDays, ...whole];
};

const halfDay = (date: string, name: string): Holiday => ({ date, name, opensUntil: '13:00' });

/** Feasts begin at sunset of the day before, so they last longer than whole days. */
const isFeast = ({ start, end }: { start: Date; end: Date }): boolean =>
  end.getTime() - start.getTime() > dayMs;

const wholeDays = ({ from, to, name }: { from: number; to: number; name: string }): Holiday[] => {
  const firstMs = to - Math.floor((to - from) / dayMs) * dayMs;
  const count = Math.round((to - firstMs) / dayMs);
  return Array.from({ length: count }, (_, index) => ({ date: dateOf(firstMs + index * dayMs), name }));
};
