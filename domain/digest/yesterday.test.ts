import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochMsOf, instantOf } from '../values.ts';
import { yesterday } from './yesterday.ts';

test('R6: yesterday is a day of Istanbul, whatever the day in UTC', () => {
  const sunday = {
    date: '2026-11-22',
    from: '2026-11-21T21:00:00.000Z',
    until: '2026-11-22T21:00:00.000Z',
    utcDays: ['2026-11-21', '2026-11-22'],
  };
  expect(yesterday('2026-11-23T04:00:00.000Z')).toEqual(sunday);
  expect(yesterday('2026-11-22T21:00:00.000Z')).toEqual(sunday);
  expect(yesterday('2026-11-22T20:59:59.999Z').date).toBe('2026-11-21');
});

test('R6: the 29th of February is a day like any other', () => {
  expect(yesterday('2028-03-01T06:00:00.000Z').date).toBe('2028-02-29');
  expect(yesterday('2027-03-01T06:00:00.000Z').date).toBe('2027-02-28');
});

test('R8: a day on which clocks change has 23 or 25 hours', () => {
  const hours = (now: string) => {
    const { from, until } = yesterday(now, 'Europe/Berlin');
    return (epochMsOf(until) - epochMsOf(from)) / 3_600_000;
  };
  expect([hours('2026-03-30T06:00:00.000Z'), hours('2026-10-26T06:00:00.000Z')]).toEqual([23, 25]);
});

test('R6: days follow each other without gap or overlap', () => {
  const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.constantFrom('Europe/Istanbul', 'Europe/Berlin', 'UTC'), (now, zone) => {
      const day = yesterday(instantOf(now.getTime()), zone);
      const next = yesterday(instantOf(epochMsOf(day.until) + 30 * 3_600_000), zone);
      expect(next.from).toBe(day.until);
      expect(day.utcDays).toContain(day.from.slice(0, 10));
    }),
  );
});
