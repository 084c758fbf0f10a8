import { describe, expect, it } from 'vitest';
import type { Calendar } from './calendar.ts';
import { calendar } from './calendar.ts';
import { faultsOf } from './faults.ts';

const now = '2026-01-01T00:00:00.000Z';
const monday = { weekday: 1, from: '09:00', to: '18:00' };
const faultsWith = (parts: Partial<Calendar>) =>
  faultsOf(
    calendar.parse({
      ...{ id: 'office', name: 'Ofis', timeZone: 'Europe/Istanbul', windows: [monday], holidays: [] },
      ...parts,
    }),
    { now },
  );

describe('a calendar by which the desk could not work', () => {
  it.each<[what: string, parts: Partial<Calendar>, field: string, code: string]>([
    [
      'overlapping windows',
      { windows: [monday, { weekday: 1, from: '17:00', to: '20:00' }] },
      'windows.1.from',
      'overlapping-windows',
    ],
    ['the same window twice', { windows: [monday, monday] }, 'windows.1.from', 'overlapping-windows'],
    ['an empty window', { windows: [{ ...monday, to: '09:00' }] }, 'windows.0.to', 'empty-window'],
    [
      'a shift over midnight as one window',
      { windows: [{ ...monday, from: '22:00', to: '06:00' }] },
      'windows.0.to',
      'empty-window',
    ],
    ['no window at all', { windows: [] }, 'windows', 'no-open-minute'],
    [
      'holidays on all its days',
      {
        windows: [{ weekday: 4, from: '10:00', to: '11:00' }],
        holidays: Array.from({ length: 53 }, (_, week) => ({
          date: new Date(Date.parse('2026-01-01') + week * 7 * 86_400_000).toISOString().slice(0, 10),
          name: 'kapalı',
        })),
      },
      'windows',
      'no-open-minute',
    ],
    [
      'a window that every half day ends before',
      {
        windows: [{ weekday: 2, from: '13:00', to: '14:00' }],
        holidays: Array.from({ length: 53 }, (_, week) => ({
          date: new Date(Date.parse('2025-12-30') + week * 7 * 86_400_000).toISOString().slice(0, 10),
          name: 'öğleden sonra kapalı',
          opensUntil: '13:00',
        })),
      },
      'windows',
      'no-open-minute',
    ],
    ['a zone of another planet', { timeZone: 'Mars/Olympus' }, 'timeZone', 'unknown-time-zone'],
    ['an offset for a zone', { timeZone: '+03:00' }, 'timeZone', 'unknown-time-zone'],
    ['a zone that everyone reads differently', { timeZone: 'EST' }, 'timeZone', 'unknown-time-zone'],
    ['a country for a zone', { timeZone: 'Türkiye' }, 'timeZone', 'unknown-time-zone'],
    [
      'a holiday twice',
      {
        holidays: [
          { date: '2026-10-29', name: 'Cumhuriyet Bayramı' },
          { date: '2026-10-29', name: 'Kuruluş günü', opensUntil: '12:00' },
        ],
      },
      'holidays.1.date',
      'duplicate-holiday',
    ],
    [
      'a yearly holiday twice',
      {
        holidays: [
          { date: '2026-10-29', yearly: true, name: 'Kuruluş günü' },
          { date: '2027-10-29', yearly: true, name: 'Kuruluş günü' },
        ],
      },
      'holidays.1.date',
      'duplicate-holiday',
    ],
    [
      'a half day without a minute',
      { holidays: [{ date: '2026-10-28', name: 'arife', opensFrom: '13:00', opensUntil: '13:00' }] },
      'holidays.0.opensUntil',
      'empty-half-day',
    ],
    ['round the clock and windows', { alwaysOpen: true }, 'alwaysOpen', 'always-open'],
    [
      'round the clock and holidays',
      { alwaysOpen: true, windows: [], publicHolidays: { source: 'turkey', halfDaysUntil: '13:00' } },
      'alwaysOpen',
      'always-open',
    ],
  ])('R8: is refused with the field named: %s', (...[, parts, field, code]) => {
    expect(faultsWith(parts)).toEqual([{ field, code }]);
  });

  it('R8: is told all its faults at once', () => {
    const codes = faultsWith({ timeZone: 'Mars/Olympus', windows: [{ ...monday, to: '08:00' }] });
    expect(codes.map(({ code }) => code)).toEqual(['unknown-time-zone', 'empty-window']);
  });

  it.each<[what: string, parts: Partial<Calendar>]>([
    ['windows that touch', { windows: [monday, { weekday: 1, from: '18:00', to: '24:00' }] }],
    ['round the clock, said in words', { alwaysOpen: true, windows: [] }],
    ['UTC', { timeZone: 'UTC' }],
    ['a zone of three names', { timeZone: 'America/Argentina/Buenos_Aires' }],
    [
      'one minute a year',
      {
        windows: [{ weekday: 1, from: '09:00', to: '09:01' }],
        holidays: Array.from({ length: 51 }, (_, week) => ({
          date: new Date(Date.parse('2026-01-05') + week * 7 * 86_400_000).toISOString().slice(0, 10),
          name: 'kapalı',
        })),
      },
    ],
  ])('R8: is not: %s', (_what, parts) => {
    expect(faultsWith(parts)).toEqual([]);
  });

  it('R8: has never more windows or holidays than one record holds', () => {
    const given = { id: 'a', name: 'A', timeZone: 'UTC', windows: [], holidays: [] };
    const holidays = Array.from({ length: 1_001 }, () => ({ date: '2026-10-29', name: 'x' }));
    expect(calendar.safeParse({ ...given, holidays }).success).toBe(false);
    expect(calendar.safeParse({ ...given, windows: Array.from({ length: 201 }, () => monday) }).success).toBe(
      false,
    );
    expect(calendar.safeParse({ ...given, holidays: [{ date: '2026-02-29', name: 'x' }] }).success).toBe(
      false,
    );
  });
});
