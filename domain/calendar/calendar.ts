import * as z from 'zod';
import { id, instant } from '../values.ts';

/** A wall time of the calendar's zone, `08:30`; `24:00` is the end of the day. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/**
 * An open span of one weekday (1 = Monday … 7 = Sunday), in the calendar's own time zone. A shift over midnight is two
 * of them: `22:00–24:00` and, on the next weekday, `00:00–06:00`.
 */
export const openWindow = z.strictObject({
  weekday: z.int().min(1).max(7),
  from: timeOfDay,
  to: timeOfDay,
});
export type OpenWindow = z.infer<typeof openWindow>;

/** A customer's own day off, or half of one: open from `opensFrom`, until `opensUntil`, or not at all. */
export const holiday = z.strictObject({
  date: z.iso.date(),
  /** Again on this day of every later year. */
  yearly: z.boolean().optional(),
  name: z.string().min(1).max(200),
  opensFrom: timeOfDay.optional(),
  opensUntil: timeOfDay.optional(),
});
export type Holiday = z.infer<typeof holiday>;

/** Public holidays that are computed for whichever year is asked for; their half days end at 13:00 unless agreed on otherwise. */
const publicHolidays = z.strictObject({
  source: z.enum(['turkey']),
  halfDaysUntil: timeOfDay.default('13:00'),
});

/** Service hours (R8): when the desk works and the clocks run. */
export const calendar = z.strictObject({
  id,
  name: z.string().min(1).max(200),
  timeZone: z.string().min(1).max(64),
  /** Round the clock, every day: said in words, never what is left when nothing else was. */
  alwaysOpen: z.literal(true).optional(),
  windows: z.array(openWindow).max(200),
  publicHolidays: publicHolidays.optional(),
  holidays: z.array(holiday).max(1_000),
  /** Rises by one with every change. */
  version: z.int().positive().default(1),
  changedAt: instant.optional(),
  /** The id of the person who changed it last. */
  changedBy: id.optional(),
});
export type Calendar = z.infer<typeof calendar>;

/** Minutes since midnight of a wall time: 510 for `08:30`, 1440 for `24:00`. */
export const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
