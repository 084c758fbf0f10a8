import { LRUCache } from 'lru-cache';

/** The first days (`2026-03-20`) of both feasts in a year of the Gregorian calendar; a feast may come twice in one. */
export type Feasts = { readonly ramadan: readonly string[]; readonly sacrifice: readonly string[] };

const dayMs = 86_400_000;

/**
 * Where the Presidency of Religious Affairs (Diyanet) celebrated on another day than Umm al-Qura's calendar says
 * (https://vakithesaplama.diyanet.gov.tr/hicriden_miladiye.php); the two agree from 2017 to 2032, beyond which Diyanet has
 * published nothing yet.
 */
const corrections: Readonly<Record<string, string>> = {
  '2005-01-21': '2005-01-20',
  '2007-10-13': '2007-10-12',
  '2008-10-01': '2008-09-30',
  '2010-09-10': '2010-09-09',
  '2012-10-26': '2012-10-25',
  '2015-09-23': '2015-09-24',
  '2016-07-06': '2016-07-05',
  '2016-09-11': '2016-09-12',
};

const known = new LRUCache<number, Feasts>({ max: 200 });

/**
 * When Ramazan Bayramı (1 Shawwal) and Kurban Bayramı (10 Dhu al-Hijjah) begin. Computed for any year by the runtime's
 * own Umm al-Qura calendar, so that service hours never run out of feasts; a later year may be a day off until Diyanet
 * publishes it, as every calculated feast is.
 */
export const turkishFeasts = (year: number): Feasts => {
  const feasts = known.get(year) ?? computed(year);
  known.set(year, feasts);
  return feasts;
};

const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

const computed = (year: number): Feasts => {
  const first = Date.UTC(year, 0, 1);
  const days = Array.from({ length: 366 }, (_, index) => first + index * dayMs);
  const found = days
    .map((day) => ({ date: new Date(day).toISOString().slice(0, 10), hijri: hijri.format(day) }))
    .filter(({ date }) => date.startsWith(String(year)));
  const daysOf = (monthAndDay: string) =>
    found.filter((day) => day.hijri === monthAndDay).map(({ date }) => corrections[date] ?? date);
  return { ramadan: daysOf('10/1'), sacrifice: daysOf('12/10') };
};
