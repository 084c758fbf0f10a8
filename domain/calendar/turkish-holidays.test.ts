import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turkishFeasts } from './turkish-feasts.ts';
import { turkishHolidays } from './turkish-holidays.ts';

const datesOf = (year: number, half: boolean) =>
  turkishHolidays(year)
    .filter((day) => day.half === half)
    .map(({ date }) => date);

describe('Turkey’s public holidays', () => {
  it.each([
    [2025, '2025-03-30', '2025-06-06'],
    [2026, '2026-03-20', '2026-05-27'],
    [2027, '2027-03-09', '2027-05-16'],
  ])('R8: %i has its feasts on the dates of Diyanet', (year, ramadan, sacrifice) => {
    expect(turkishFeasts(year)).toEqual({ ramadan: [ramadan], sacrifice: [sacrifice] });
  });

  it('R8: the feasts are those of date-holidays, but for the years in which Diyanet’s days were others', () => {
    const source = new Holidays('TR', { timezone: 'Europe/Istanbul', languages: ['tr'] });
    const firstDays = (year: number, feast: string) =>
      source
        .getHolidays(year)
        .filter(({ name }) => name === feast)
        .map(({ date }) => date.slice(0, 10));
    const years = Array.from({ length: 33 }, (_, index) => 2000 + index);
    const differing = years.filter((year) => {
      const { ramadan, sacrifice } = turkishFeasts(year);
      return (
        ramadan.join() !== firstDays(year, 'Ramazan Bayramı').join() ||
        sacrifice.join() !== firstDays(year, 'Kurban Bayramı').join()
      );
    });
    expect(differing).toEqual([2005, 2007, 2008, 2010, 2012, 2015, 2016]);
  });

  it('R8: the days of 2026 are those of law 2429, each in both languages', () => {
    expect(datesOf(2026, false)).toEqual([
      '2026-01-01',
      '2026-03-20',
      '2026-03-21',
      '2026-03-22',
      '2026-04-23',
      '2026-05-01',
      '2026-05-19',
      '2026-05-27',
      '2026-05-28',
      '2026-05-29',
      '2026-05-30',
      '2026-07-15',
      '2026-08-30',
      '2026-10-29',
    ]);
    expect(datesOf(2026, true)).toEqual(['2026-03-19', '2026-05-26', '2026-10-28']);
    expect(turkishHolidays(2026).find(({ date }) => date === '2026-05-26')?.name).toEqual({
      tr: 'Kurban Bayramı arifesi',
      en: 'Eve of the Feast of the Sacrifice',
    });
  });

  it('R8: 1 May is a holiday since 2009, 15 July since 2017', () => {
    expect([2008, 2009].map((year) => datesOf(year, false).includes(`${String(year)}-05-01`))).toEqual([
      false,
      true,
    ]);
    expect([2016, 2017].map((year) => datesOf(year, false).includes(`${String(year)}-07-15`))).toEqual([
      false,
      true,
    ]);
  });

  it('R8: a feast over the turn of the year is in both years, as that of 31 December 2006', () => {
    expect(datesOf(2006, false)).toContain('2006-12-31');
    expect(datesOf(2006, true)).toContain('2006-12-30');
    expect(datesOf(2007, false).slice(0, 4)).toEqual([
      '2007-01-01',
      '2007-01-01',
      '2007-01-02',
      '2007-01-03',
    ]);
  });

  it('R8: no year runs out of feasts: they wander through it, eleven days a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2170 }), (year) => {
        const halfDays = datesOf(year, true);
        expect(halfDays.length).toBeGreaterThanOrEqual(3);
        expect(halfDays.length).toBeLessThanOrEqual(5);
        const [first] = turkishFeasts(year).ramadan;
        const next = turkishFeasts(year + 1).ramadan;
        const distances = next.map((date) => (Date.parse(date) - Date.parse(first ?? '')) / 86_400_000);
        expect(distances.some((days) => [353, 354, 355, 356, 707, 708, 709, 710].includes(days))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
