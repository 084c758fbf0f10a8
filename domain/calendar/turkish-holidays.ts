import type { Bilingual } from '../values.ts';
import { turkishFeasts } from './turkish-feasts.ts';

/** A public holiday; a half one ends the working day at 13:00. */
type PublicHoliday = { date: string; name: Bilingual; half: boolean };

/**
 * Turkey's public holidays of a year, in order: the fixed days, three days of Ramazan Bayramı and four of Kurban Bayramı,
 * and the half days before either feast (arife) and before Republic Day. Law 2429 of 1981, articles 1 and 2, as amended
 * by law 5892 (1 May, from 2009) and law 6752 (15 July, from 2017).
 */
export const turkishHolidays = (year: number): PublicHoliday[] =>
  [...fixedDays(year), ...feastDays(year)]
    .filter(({ date }) => date.startsWith(`${String(year)}-`))
    .toSorted((a, b) => a.date.localeCompare(b.date));

const fixed: readonly { day: string; tr: string; en: string; since?: number; half?: true }[] = [
  { day: '01-01', tr: 'Yılbaşı', en: 'New Year’s Day' },
  {
    day: '04-23',
    tr: 'Ulusal Egemenlik ve Çocuk Bayramı',
    en: 'National Sovereignty and Children’s Day',
  },
  { day: '05-01', tr: 'Emek ve Dayanışma Günü', en: 'Labour and Solidarity Day', since: 2009 },
  {
    day: '05-19',
    tr: 'Atatürk’ü Anma, Gençlik ve Spor Bayramı',
    en: 'Commemoration of Atatürk, Youth and Sports Day',
  },
  {
    day: '07-15',
    tr: 'Demokrasi ve Millî Birlik Günü',
    en: 'Democracy and National Unity Day',
    since: 2017,
  },
  { day: '08-30', tr: 'Zafer Bayramı', en: 'Victory Day' },
  { day: '10-28', tr: 'Cumhuriyet Bayramı arifesi', en: 'Republic Day’s eve', half: true },
  { day: '10-29', tr: 'Cumhuriyet Bayramı', en: 'Republic Day' },
];

const fixedDays = (year: number): PublicHoliday[] =>
  fixed
    .filter(({ since = 0 }) => year >= since)
    .map(({ day, tr, en, half = false }) => ({ date: `${String(year)}-${day}`, name: { tr, en }, half }));

const ramadan = { days: 3, tr: 'Ramazan Bayramı', en: 'Ramadan Feast' };
const sacrifice = { days: 4, tr: 'Kurban Bayramı', en: 'Feast of the Sacrifice' };

/** A feast of the neighbouring years may begin or end in this one. */
const feastDays = (year: number): PublicHoliday[] =>
  [year - 1, year, year + 1]
    .map(turkishFeasts)
    .flatMap((feasts) => [
      ...feasts.ramadan.flatMap((first) => daysOfFeast(first, ramadan)),
      ...feasts.sacrifice.flatMap((first) => daysOfFeast(first, sacrifice)),
    ]);

const daysOfFeast = (first: string, { days, tr, en }: typeof ramadan): PublicHoliday[] => [
  { date: daysAfter(first, -1), name: { tr: `${tr} arifesi`, en: `Eve of the ${en}` }, half: true },
  ...Array.from({ length: days }, (_, index) => ({
    date: daysAfter(first, index),
    name: { tr, en },
    half: false,
  })),
];

const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
