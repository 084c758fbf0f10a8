import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../values.ts';
import { instantOf } from '../values.ts';
import {
  addBusinessMinutes,
  businessMinutesBetween,
  CalendarNeverOpensError,
  isOpen,
} from './business-time.ts';
import type { Calendar } from './calendar.ts';
import { calendar as calendarSchema } from './calendar.ts';

const workdays = [1, 2, 3, 4, 5];
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const windowsOn = (weekdays: number[], ...hours: [string, string][]): Calendar['windows'] =>
  weekdays.flatMap((weekday) => hours.map(([from, to]) => ({ weekday, from, to })));

const calendarOf = (parts: Partial<Calendar> = {}): Calendar =>
  calendarSchema.parse({
    id: 'service-hours',
    name: 'Servis saatleri',
    timeZone: 'Europe/Istanbul',
    windows: windowsOn(workdays, ['08:30', '12:30'], ['13:30', '18:00']),
    holidays: [
      { date: '2026-05-26', name: 'Kurban Bayramı arifesi', opensUntil: '12:30' },
      { date: '2026-05-27', name: 'Kurban Bayramı' },
      { date: '2026-05-28', name: 'Kurban Bayramı' },
      { date: '2026-05-29', name: 'Kurban Bayramı' },
      { date: '2026-10-29', name: 'Cumhuriyet Bayramı' },
    ],
    ...parts,
  });

const istanbul = calendarOf();
const berlin = calendarOf({ timeZone: 'Europe/Berlin', windows: windowsOn(everyDay, ['00:00', '24:00']) });
const nights = calendarOf({
  timeZone: 'America/New_York',
  windows: windowsOn(everyDay, ['00:00', '03:00'], ['22:00', '24:00']),
  holidays: [],
});
const kiritimati = calendarOf({ timeZone: 'Pacific/Kiritimati', holidays: [] });
const saturdays = calendarOf({ windows: windowsOn([6], ['10:00', '11:00']), holidays: [] });
const turkish = calendarOf({
  publicHolidays: { source: 'turkey', halfDaysUntil: '13:00' },
  holidays: [{ date: '2015-03-05', yearly: true, name: 'Kuruluş günü', opensFrom: '13:30' }],
});
const always = calendarOf({ windows: [], holidays: [], alwaysOpen: true });
const anyCalendar = fc.constantFrom(istanbul, berlin, nights, kiritimati, saturdays, turkish, always);

const anyInstant = fc
  .integer({ min: Date.parse('2014-01-01T00:00:00Z'), max: Date.parse('2028-12-31T00:00:00Z') })
  .map(instantOf);
const anyMinutes = fc.oneof(
  fc.integer({ min: 0, max: 6_000 }),
  fc.integer({ min: 0, max: 60_000_000 }).map((ms) => ms / 60_000),
);
const time = (text: string): Instant => instantOf(Date.parse(text));

describe('adding business minutes', () => {
  it.each<[what: string, from: string, minutes: number, to: string]>([
    ['within a window', '2026-11-23T09:00+03:00', 30, '2026-11-23T09:30+03:00'],
    ['from before opening', '2026-11-23T03:00+03:00', 30, '2026-11-23T09:00+03:00'],
    ['over the lunch break', '2026-11-23T12:00+03:00', 60, '2026-11-23T14:00+03:00'],
    ['up to closing, not to the next opening', '2026-11-23T17:00+03:00', 60, '2026-11-23T18:00+03:00'],
    ['over the weekend', '2026-11-27T17:30+03:00', 60, '2026-11-30T09:00+03:00'],
    ['over a half day and a feast', '2026-05-26T12:00+03:00', 60, '2026-06-01T09:00+03:00'],
    ['over the republic day', '2026-10-28T17:59+03:00', 2, '2026-10-30T08:31+03:00'],
    ['from 29 February', '2028-02-29T17:30+03:00', 60, '2028-03-01T09:00+03:00'],
    ['half a minute', '2026-11-23T09:00+03:00', 0.5, '2026-11-23T09:00:30+03:00'],
    ['back', '2026-11-23T14:00+03:00', -60, '2026-11-23T12:00+03:00'],
    ['back over the weekend', '2026-11-30T09:00+03:00', -60, '2026-11-27T17:30+03:00'],
  ])('R8: %s', (...[, from, minutes, to]) => {
    expect(addBusinessMinutes(istanbul, time(from), minutes)).toBe(time(to));
  });

  it('R8: zero minutes is the moment itself, even when the desk is closed', () => {
    const sunday = time('2026-11-22T12:00+03:00');
    expect(addBusinessMinutes(istanbul, sunday, 0)).toBe(sunday);
  });

  it.each([
    ['2026-03-29T00:00+01:00', '2026-03-30T00:00+02:00', 23],
    ['2026-10-25T00:00+02:00', '2026-10-26T00:00+01:00', 25],
    ['2026-11-23T00:00+01:00', '2026-11-24T00:00+01:00', 24],
  ])('R8: the day from %s to %s has its real %i hours', (from, to, hours) => {
    expect(businessMinutesBetween(berlin, time(from), time(to))).toBe(hours * 60);
  });

  it('R8: a window inside an hour that the clock change skips is empty', () => {
    const skipped = calendarOf({
      timeZone: 'Europe/Berlin',
      windows: windowsOn(everyDay, ['02:00', '03:00']),
    });
    expect(
      businessMinutesBetween(skipped, time('2026-03-28T00:00+01:00'), time('2026-03-31T00:00+02:00')),
    ).toBe(120);
  });

  it('R8: windows that overlap or touch count once', () => {
    const overlapping = calendarOf({
      windows: windowsOn(everyDay, ['09:00', '12:00'], ['11:00', '13:00'], ['13:00', '14:00']),
      holidays: [],
    });
    expect(
      businessMinutesBetween(overlapping, time('2026-11-23T00:00+03:00'), time('2026-11-24T00:00+03:00')),
    ).toBe(300);
  });

  it('R8: of two holidays on one date the strictest counts', () => {
    const twice = calendarOf({
      holidays: [
        { date: '2026-11-23', name: 'yarım gün', opensUntil: '12:30' },
        { date: '2026-11-23', name: 'tam gün' },
      ],
    });
    expect(isOpen(twice, time('2026-11-23T09:00+03:00'))).toBe(false);
  });

  const saturdaysOffFor = (weeks: number): Calendar =>
    calendarOf({
      id: 'saturdays-off',
      windows: windowsOn([6], ['10:00', '11:00']),
      holidays: Array.from({ length: weeks }, (_, week) => ({
        date: instantOf(Date.parse('2026-01-03T00:00Z') + week * 7 * 86_400_000).slice(0, 10),
        name: 'kapalı',
      })),
    });

  it('R8: a year of closed days is waited for', () => {
    const to = addBusinessMinutes(saturdaysOffFor(52), time('2026-01-01T00:00Z'), 30);
    expect(to).toBe(time('2027-01-02T10:30+03:00'));
  });

  it('R8: a calendar that has no open minute in two years is named, and nothing loops', () => {
    const add = () => addBusinessMinutes(saturdaysOffFor(105), time('2026-01-01T00:00Z'), 1);
    expect(add).toThrow(CalendarNeverOpensError);
    expect(add).toThrow(/saturdays-off/);
    const back = () => addBusinessMinutes(saturdaysOffFor(105), time('2027-12-31T00:00Z'), -1);
    expect(back).toThrow(CalendarNeverOpensError);
  });
});

describe('service hours as a whole', () => {
  it('R8: the minutes that were added are measured again', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyMinutes, (calendar, from, minutes) => {
        const ms = Math.round(minutes * 60_000);
        for (const sign of [1, -1]) {
          const to = addBusinessMinutes(calendar, from, sign * minutes);
          expect(businessMinutesBetween(calendar, from, to) * 60_000 - sign * ms).toBeCloseTo(0, 3);
        }
      }),
    );
  });

  it('R8: adding twice is adding the sum', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, fc.tuple(anyMinutes, anyMinutes), (calendar, from, [a, b]) => {
        const [first, second] = [Math.round(a * 60_000) / 60_000, Math.round(b * 60_000) / 60_000];
        const inTwo = addBusinessMinutes(calendar, addBusinessMinutes(calendar, from, first), second);
        expect(inTwo).toBe(addBusinessMinutes(calendar, from, first + second));
      }),
    );
  });

  it('R8: more minutes never end earlier, and a later start never ends earlier', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        fc.tuple(anyInstant, anyInstant),
        fc.tuple(anyMinutes, anyMinutes),
        (calendar, starts, minutes) => {
          const [early, late] = starts.toSorted();
          const [few, many] = minutes.toSorted((a, b) => a - b);
          const soonest = addBusinessMinutes(calendar, early!, few!);
          expect(soonest <= addBusinessMinutes(calendar, early!, many!)).toBe(true);
          expect(few === 0 || soonest <= addBusinessMinutes(calendar, late!, few!)).toBe(true);
        },
      ),
    );
  });

  it('R8: a minute counts exactly where the desk is open', () => {
    const minute = 60_000;
    fc.assert(
      fc.property(anyCalendar, anyInstant, (calendar, at) => {
        const from = Math.floor(Date.parse(at) / minute) * minute;
        const [begin, end] = [instantOf(from), instantOf(from + minute)];
        expect(businessMinutesBetween(calendar, begin, end)).toBe(isOpen(calendar, begin) ? 1 : 0);
      }),
    );
  });

  it('R8: distances are additive and change their sign with their direction', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, fc.tuple(anyInstant, anyInstant), (calendar, a, [b, c]) => {
        const ms = (from: Instant, to: Instant) =>
          Math.round(businessMinutesBetween(calendar, from, to) * 60_000);
        expect(ms(a, b) + ms(b, c) - ms(a, c)).toBe(0);
        expect(ms(a, b) + ms(b, a)).toBe(0);
      }),
    );
  });
});

describe('service hours in any zone', () => {
  it('R8: the same windows elsewhere mean the same hours of their own day', () => {
    const inZone = (timeZone: string) => calendarOf({ timeZone });
    const shifted = (at: Instant, hours: number) => instantOf(Date.parse(at) + hours * 3_600_000);
    fc.assert(
      fc.property(fc.integer({ min: -12, max: 14 }), anyInstant, anyMinutes, (east, from, minutes) => {
        // The signs of these zones are those of POSIX: Etc/GMT-3 is three hours ahead of UTC.
        const there = inZone(`Etc/GMT${east > 0 ? '-' : '+'}${String(Math.abs(east))}`);
        const to = addBusinessMinutes(inZone('UTC'), from, minutes);
        expect(addBusinessMinutes(there, shifted(from, -east), minutes)).toBe(shifted(to, -east));
      }),
    );
  });

  /** Nothing but the clock on the wall, looked at once a minute. */
  const naively = ({ windows, timeZone }: Calendar, from: Instant, minutes: number): Instant => {
    const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    let [at, left] = [Date.parse(from), minutes];
    for (; left > 0; at += 60_000) {
      const [date = '', time = ''] = wall.format(at).split(' ');
      const weekday = new Date(date).getUTCDay() || 7;
      const open = windows.some((one) => one.weekday === weekday && one.from <= time && time < one.to);
      if (open) left -= 1;
    }
    return instantOf(at);
  };

  it.each([
    ['Europe/Berlin', '2026-03-27T00:00Z'],
    ['Europe/Berlin', '2026-10-23T00:00Z'],
    ['America/New_York', '2026-03-06T00:00Z'],
    ['America/New_York', '2026-10-30T00:00Z'],
    ['Europe/Istanbul', '2015-10-23T00:00Z'],
    ['Europe/Istanbul', '2015-11-06T00:00Z'],
    ['Europe/Istanbul', '2016-03-25T00:00Z'],
    ['Europe/Istanbul', '2016-10-28T00:00Z'],
    ['Australia/Lord_Howe', '2026-04-03T00:00Z'],
  ])('R8: %s agrees, around %s, with the clock on the wall', (timeZone, around) => {
    const round = calendarOf({
      timeZone,
      holidays: [],
      windows: windowsOn(everyDay, ['00:00', '06:00'], ['09:30', '12:00'], ['22:00', '24:00']),
    });
    const start = fc.integer({ min: 0, max: 4 * 1_440 });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 1_500 }), (minute, minutes) => {
        const from = instantOf(Date.parse(around) + minute * 60_000);
        expect(addBusinessMinutes(round, from, minutes)).toBe(naively(round, from, minutes));
      }),
      { numRuns: 15 },
    );
  });

  it('R8: a calendar that was asked about more years than it keeps answers as before', () => {
    const inYear = (year: number) => addBusinessMinutes(turkish, `${String(year)}-06-01T00:00:00.000Z`, 60);
    const before = inYear(2026);
    for (let year = 2027; year < 2127; year++) expect(inYear(year).slice(0, 4)).toBe(String(year));
    expect(inYear(2026)).toBe(before);
  });
});

describe('service hours at a moment', () => {
  it.each([
    ['2026-11-23T08:30+03:00', true],
    ['2026-11-23T08:29:59.999+03:00', false],
    ['2026-11-23T12:30+03:00', false],
    ['2026-11-23T17:59:59.999+03:00', true],
    ['2026-11-22T12:00+03:00', false],
    ['2026-05-26T12:29+03:00', true],
    ['2026-05-26T14:00+03:00', false],
    ['2026-10-29T10:00+03:00', false],
  ])('R8: %s is open: %s', (at, open) => {
    expect(isOpen(istanbul, time(at))).toBe(open);
  });

  it('R8: 24:00 meets the next 00:00 without a gap', () => {
    expect(isOpen(berlin, time('2026-11-23T23:59:59.999+01:00'))).toBe(true);
    expect(isOpen(berlin, time('2026-11-24T00:00+01:00'))).toBe(true);
  });
});
