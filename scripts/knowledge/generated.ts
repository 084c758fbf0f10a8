import { type Article, article } from '../../domain/knowledge/article.ts';

/** A source of numbers from 0 to 1 that gives the same ones every time (mulberry32). */
const numbersFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

const common = {
  tr: 'yazıcı bilgisayar şifre parola hesap klasör dosya ekran telefon ağ bağlantı sunucu toplantı e-posta program rapor fatura lisans sertifika kayıt yetki hata uyarı çalışmıyor açılmıyor bağlanmıyor görünmüyor gelmiyor alamıyorum istiyorum yavaş bozuk silindi'.split(
    ' ',
  ),
  en: 'printer computer password account folder file screen phone network connection server meeting mail program report invoice licence certificate record access error warning working opening connecting showing arriving slow broken deleted'.split(
    ' ',
  ),
};
const syllables = 'ba ka li mer tu ro şa ço gü len si da ve nü zo pe ri yı kur tas'.split(' ');
const endings = ['', '', 'ı', 'lar', 'dan', 'da', 'ım', 'ımız', 'ın', 'la'];

type Random = () => number;
const pick = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** The stem of a rank: the first are the common words, the others are made up. */
const stemAt = (rank: number, locale: 'tr' | 'en'): string => {
  const known = common[locale][rank];
  if (known !== undefined) return known;
  let stem = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length))
    stem += syllables[(rest * 7) % syllables.length] ?? '';
  return stem + (locale === 'tr' ? 'n' : 'th');
};
const stems = 10_000;

/** A word as often as Zipf and Mandelbrot say: the tenth of so many words is used twice as often as the thirtieth. */
const wordOf = (random: Random, locale: 'tr' | 'en'): string => {
  const rank = Math.floor(10 * (1 + stems / 10) ** random() - 10);
  return stemAt(rank, locale) + (locale === 'tr' ? (pick(random, endings) ?? '') : '');
};

const textOf = (random: Random, length: number, locale: 'tr' | 'en'): string =>
  Array.from({ length }, () => wordOf(random, locale)).join(' ');

/** Articles of an ordinary length whose words are as unevenly used as people's. */
export const articlesFor = (count: number): Article[] => {
  const random = numbersFrom(1);
  const textIn = (locale: 'tr' | 'en') => ({
    title: textOf(random, 6, locale),
    symptoms: Array.from({ length: 4 }, () => `- ${textOf(random, 8, locale)}`).join('\n'),
    cause: textOf(random, 15, locale),
    steps: Array.from({ length: 5 }, (_, step) => `${String(step + 1)}. ${textOf(random, 12, locale)}`).join(
      '\n',
    ),
  });
  return Array.from({ length: count }, (_, index) =>
    article.parse({
      id: `article-${String(index)}`,
      ...{ audience: 'requester', version: 1, status: 'published' },
      texts: { tr: textIn('tr'), en: textIn('en') },
      phrases: Array.from({ length: 12 }, () => textOf(random, 2, random() < 0.7 ? 'tr' : 'en')),
      ...{ createdAt: '2026-01-05T06:00:00.000Z', createdBy: 'bench' },
      ...{ updatedAt: '2026-01-05T06:00:00.000Z', updatedBy: 'bench' },
    }),
  );
};

/** A slip of the fingers in one word of eight. */
const mistyped = (random: Random, word: string): string =>
  random() < 0.125 && word.length > 4 ? word.slice(0, 3) + word.slice(4) : word;

const written = (random: Random, length: number): string =>
  textOf(random, length, random() < 0.8 ? 'tr' : 'en')
    .split(' ')
    .map((word) => mistyped(random, word))
    .join(' ');

export const callsFor = (count: number, words: number): string[] => {
  const random = numbersFrom(2);
  return Array.from({ length: count }, () => written(random, words));
};

/** What people type into a search field; the last word is often begun only. */
export const searchesFor = (count: number): string[] => {
  const random = numbersFrom(3);
  return Array.from({ length: count }, () =>
    written(random, 1 + Math.floor(random() * 4)).slice(0, random() < 0.5 ? -2 : undefined),
  );
};
