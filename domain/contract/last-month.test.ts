import { expect, it } from 'vitest';
import { lastMonth } from './last-month.ts';

it.each([
  ['2026-12-01T06:00:00.000Z', 'Europe/Istanbul', '2026-10-31T21:00:00.000Z', '2026-11-30T21:00:00.000Z'],
  ['2026-11-30T21:00:00.000Z', 'Europe/Istanbul', '2026-10-31T21:00:00.000Z', '2026-11-30T21:00:00.000Z'],
  ['2026-11-30T20:59:59.999Z', 'Europe/Istanbul', '2026-09-30T21:00:00.000Z', '2026-10-31T21:00:00.000Z'],
  ['2026-01-31T12:00:00.000Z', 'UTC', '2025-12-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
  // Clocks change in the month (tz database: 29 March 2026, 01:00 UTC).
  ['2026-04-15T12:00:00.000Z', 'Europe/Berlin', '2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
])('R8: the month before %s in %s', (now, timeZone, ...month) => {
  expect(lastMonth(now, timeZone)).toEqual({ from: month[0], to: month[1] });
});
