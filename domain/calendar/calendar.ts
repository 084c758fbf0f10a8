import * as z from 'zod';
import { id } from '../values.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
export const isoDate = z.iso.date();

/** An open span of one weekday (1 = Monday … 7 = Sunday), in the calendar's own time zone. */
export const openWindow = z
  .strictObject({ weekday: z.int().min(1).max(7), from: timeOfDay, to: timeOfDay })
  .refine((window) => window.from < window.to, { path: ['to'], error: 'must be after from' });
export type OpenWindow = z.infer<typeof openWindow>;

/** A day off, or a half day (arife) that ends at `opensUntil`. */
export const holiday = z.strictObject({ date: isoDate, name: z.string(), opensUntil: timeOfDay.optional() });

/** Service hours (R8): when the desk works and the clocks run. */
export const calendar = z.strictObject({
  id,
  name: z.string().min(1),
  timeZone: z.string().min(1),
  windows: z.array(openWindow).min(1),
  holidays: z.array(holiday),
});
export type Calendar = z.infer<typeof calendar>;
