import { listed } from '../../text/listed.ts';

const people = listed(`
  kisi, personel, calisan, kullanici, arkadas, people, person, user, colleague, employee, staff
`);

/** How many people a call speaks of (`40 kişiyiz`, `12 users`), with the words that say so; the largest group counts. */
export const peopleIn = (words: readonly string[]): { count: number; words: string[] } | undefined =>
  words
    .flatMap((word, at) => {
      const next = words[at + 1];
      return /^\d{1,5}$/.test(word) && next !== undefined && people.some((one) => next.startsWith(one))
        ? [{ count: Number(word), words: [word, next] }]
        : [];
    })
    .toSorted((a, b) => b.count - a.count)[0];
