import { wordsOf } from './fold.ts';

/**
 * The different words of a call that the given phrases account for. A phrase counts when all its words stand in the
 * call one after another; `words` are the call's, as `wordsOf` gives them. The phrases are prepared once per array.
 */
export const wordsCovered = (words: readonly string[], phrases: readonly string[]): Set<string> => {
  const covered = new Set<string>();
  for (const phrase of preparedOf(phrases)) {
    words.forEach((_, start) => {
      if (!standsAt(phrase, words, start)) return;
      for (const word of words.slice(start, start + phrase.length)) covered.add(word);
    });
  }
  return covered;
};

/** How the forms of a listed word begin; a `short` word has no other form. */
export type ListedWord = { word: string; short: boolean; stems: readonly string[] };
export type Phrase = readonly ListedWord[];

const memory = new WeakMap<readonly string[], readonly Phrase[]>();

/** The phrases as they are looked for; prepared once per array. */
export const preparedOf = (phrases: readonly string[]): readonly Phrase[] => {
  const known = memory.get(phrases);
  if (known !== undefined) return known;
  const prepared = phrases
    .map((phrase) => wordsOf(phrase))
    .map((phrase) => phrase.map((word) => listedWord(word, phrase.length)))
    .filter(({ length }) => length > 0);
  memory.set(phrases, prepared);
  return prepared;
};

/**
 * Turkish adds its endings behind, so a form begins with the word (`yazıcı`: `yazıcıdan`), with its softened end
 * (`hesap`: `hesabım`, `kuyruk`: `kuyruğu`) or with what is left without a possessive (`uygulaması`: `uygulamamız`).
 * Words of two letters, and of three that stand alone, must be written as they are listed: too many others begin like them.
 */
const listedWord = (word: string, wordsOfPhrase: number): ListedWord => ({
  word,
  short: word.length <= (wordsOfPhrase === 1 ? 3 : 2),
  stems: [...new Set([word, softened(word), withoutPossessive(word)])],
});

const soft: Readonly<Record<string, string>> = { k: 'g', p: 'b', t: 'd' };

const softened = (word: string): string => word.replace(/[kpt]$/, (end) => soft[end] ?? end);

const withoutPossessive = (word: string): string => (word.length < 7 ? word : word.replace(/s?[iu]$/, ''));

const standsAt = (phrase: Phrase, words: readonly string[], start: number): boolean =>
  phrase.every((listed, index) => {
    const written = words[start + index];
    return written !== undefined && isForm(written, listed);
  });

const isForm = (written: string, { word, short, stems }: ListedWord): boolean =>
  short ? written === word : stems.some((stem) => written.startsWith(stem));
