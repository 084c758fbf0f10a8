import { type ListedWord, preparedOf } from './phrase.ts';

/** A phrase that stands in a call: where its words are, and whether they stand one after another. */
export type Standing = { places: readonly number[]; together: boolean };

/** How many other words may stand between those of a phrase: Turkish is free in its order. */
const apart = 6;

/** The places of every beginning of every word of a call: a listed word's forms begin with its stems. */
export type Beginnings = ReadonlyMap<string, readonly number[]>;

/** @param words as `wordsOf` gives them */
export const beginningsOf = (words: readonly string[]): Beginnings => {
  const beginnings = new Map<string, number[]>();
  for (const [place, word] of words.entries())
    for (let end = 1; end <= word.length; end++) {
      const beginning = word.slice(0, end);
      const places = beginnings.get(beginning);
      if (places === undefined) beginnings.set(beginning, [place]);
      else places.push(place);
    }
  return beginnings;
};

/**
 * The phrases that stand in a call: all their words, near each other, in whatever order. Endings are as `wordsCovered` has
 * them.
 */
export const standingsOf = (
  call: { words: readonly string[]; beginnings: Beginnings },
  phrases: readonly string[],
): Standing[] =>
  preparedOf(phrases).flatMap((phrase) => {
    const places = phrase.map((listed) => placesOf(call, listed));
    if (places.some(({ length }) => length === 0)) return [];
    const nearest = nearestPlaces(places);
    return nearest === undefined ? [] : [nearest];
  });

const placesOf = (
  { words, beginnings }: { words: readonly string[]; beginnings: Beginnings },
  { word, short, stems }: ListedWord,
): readonly number[] =>
  short
    ? (beginnings.get(word) ?? []).filter((place) => words[place] === word)
    : [...new Set(stems.flatMap((stem) => beginnings.get(stem) ?? []))];

/** One place for each word, close to one of the first word's; undefined where they stand too far from each other. */
const nearestPlaces = ([first = [], ...others]: readonly (readonly number[])[]): Standing | undefined => {
  let best: Standing | undefined;
  for (const start of first) {
    const places = [start];
    for (const choices of others) {
      const next = nearestTo(places.at(-1) ?? start, choices, places);
      if (next !== undefined) places.push(next);
    }
    if (places.length <= others.length) continue;
    if (Math.max(...places) - Math.min(...places) > others.length + apart) continue;
    const together = places.every((place, index) => place === start + index);
    if (best === undefined || together) best = { places, together };
    if (together) return best;
  }
  return best;
};

const nearestTo = (
  place: number,
  choices: readonly number[],
  taken: readonly number[],
): number | undefined => {
  let best: number | undefined;
  for (const choice of choices) {
    if (taken.includes(choice)) continue;
    if (best === undefined || distance(place, choice) < distance(place, best)) best = choice;
  }
  return best;
};

/** What stands behind is nearer than what stands before. */
const distance = (from: number, to: number): number => (to > from ? to - from - 0.5 : from - to);
