import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../values.ts';
import { businessMinutesBetween } from './business-time.ts';
import { calendar } from './calendar.ts';
import { previewOf } from './preview.ts';

const office = calendar.parse({
  id: 'office',
  name: 'Ofis',
  timeZone: 'Europe/Istanbul',
  windows: [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, from: '08:30', to: '12:30' },
    { weekday, from: '13:30', to: '18:00' },
  ]),
  publicHolidays: { source: 'turkey' },
  holidays: [],
});
const at = (text: string) => instantOf(Date.parse(text));
const told = (from: string, minutes = 1_440) =>
  previewOf(office, { from: at(from), minutes }).stretches.map((stretch) =>
    stretch.open
      ? stretch.minutes
      : `${String((Date.parse(stretch.to) - Date.parse(stretch.from)) / 60_000)} ${stretch.because.map(({ en }) => en).join(', ')}`,
  );

describe('the next service hours', () => {
  it('R8, peers 1, peers 2: are shown with the breaks and nights between them', () => {
    expect(told('2026-11-23T09:00+03:00', 600)).toEqual([210, '60 Break', 270, '870 Out of hours', 120]);
  });

  it('R8, peers 1: say why nothing moves over a feast: Kurban Bayramı of 2026', () => {
    expect(told('2026-05-26T11:30+03:00', 300)).toEqual([
      60,
      '8400 Eve of the Feast of the Sacrifice, Feast of the Sacrifice, Weekend',
      240,
    ]);
  });

  it('R8: begin at the next opening when the desk is closed', () => {
    const preview = previewOf(office, { from: at('2026-11-22T12:00+03:00'), minutes: 60 });
    expect(preview).toEqual({
      from: at('2026-11-22T12:00+03:00'),
      until: at('2026-11-23T09:30+03:00'),
      stretches: [
        {
          from: at('2026-11-22T12:00+03:00'),
          to: at('2026-11-23T08:30+03:00'),
          open: false,
          because: [{ tr: 'Hafta sonu', en: 'Weekend' }],
        },
        { from: at('2026-11-23T08:30+03:00'), to: at('2026-11-23T09:30+03:00'), open: true, minutes: 60 },
      ],
    });
  });

  it('R8: tell a half day off in the morning, and a weekday that is never worked', () => {
    const wednesdays = { ...office, windows: office.windows.filter(({ weekday }) => weekday !== 3) };
    const withMorningOff = {
      ...wednesdays,
      holidays: [{ date: '2026-11-24', name: 'Sayım', opensFrom: '13:30' }],
    };
    const reasons = previewOf(withMorningOff, {
      from: at('2026-11-23T17:00+03:00'),
      minutes: 400,
    }).stretches.flatMap((stretch) => (stretch.open ? [] : stretch.because.map(({ tr }) => tr)));
    expect(reasons).toEqual(['Sayım', 'Çalışılmayan gün']);
  });

  it('R8: have no seam at New Year where nothing ever closes', () => {
    const always = calendar.parse({
      ...{ id: 'always', name: '7/24', timeZone: 'UTC', windows: [], holidays: [] },
      alwaysOpen: true,
    });
    const from = '2026-12-31T12:00:00.000Z';
    expect(previewOf(always, { from, minutes: 1_440 }).stretches).toEqual([
      { from, to: '2027-01-01T12:00:00.000Z', open: true, minutes: 1_440 },
    ]);
  });

  it('R8: add up to what was asked for, without a hole between the stretches', () => {
    const anyFrom = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2029-01-01') });
    fc.assert(
      fc.property(anyFrom, fc.integer({ min: 1, max: 6_000 }), (fromMs, minutes) => {
        const from = instantOf(fromMs);
        const { stretches, until } = previewOf(office, { from, minutes });
        const open = stretches.reduce(
          (sum, stretch) => sum + (stretch.open ? Math.round(stretch.minutes * 60_000) : 0),
          0,
        );
        expect(open).toBe(minutes * 60_000);
        expect(stretches.map(({ from: begin }) => begin)).toEqual([
          from,
          ...stretches.slice(0, -1).map(({ to }) => to),
        ]);
        expect(stretches.at(-1)?.to).toBe(until);
        for (const { from: begin, to, open: isOpen } of stretches)
          expect(businessMinutesBetween(office, begin, to) > 0).toBe(isOpen);
      }),
      { numRuns: 50 },
    );
  });
});
