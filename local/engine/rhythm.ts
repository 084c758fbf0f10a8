import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

/**
 * When a schedule runs, as EventBridge Scheduler has it: at a rate, or daily at a wall-clock time of a zone
 * (https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html).
 */
export const rhythm = z.union([
  z.strictObject({ everyMinutes: z.int().positive() }),
  z.strictObject({ dailyAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), zone: z.string().min(1) }),
]);
export type Rhythm = z.infer<typeof rhythm>;

/**
 * The first time after `last` (both ms since the epoch). A daily time that a clock change skips comes as much later, one
 * that it repeats comes once.
 */
export const nextTime = (when: Rhythm, last: number): number => {
  if ('everyMinutes' in when) return last + when.everyMinutes * 60_000;
  const after = Temporal.Instant.fromEpochMilliseconds(last).toZonedDateTimeISO(when.zone);
  const today = dailyTime(after.toPlainDate(), when);
  return today > last ? today : dailyTime(after.toPlainDate().add({ days: 1 }), when);
};

const dailyTime = (date: Temporal.PlainDate, { dailyAt, zone }: Extract<Rhythm, { zone: string }>): number =>
  date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(dailyAt) }).epochMilliseconds;
