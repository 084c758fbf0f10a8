import { wordsOf } from '../../text/fold.ts';

/** Features of one kind in one text: keys (hashes; int32) and how often each occurs, as `1 + ln n`. */
export type Block = { keys: readonly number[]; weights: readonly number[] };
/** What the learner sees of a text. */
export type Features = { words: Block; title: Block; parts: Block };

/** Parts of words (which make Turkish endings and typing errors meet) are taken of so many words of a text. */
const wordsWithParts = 25;
/** Three to five letters, the word's ends counting as letters. */
const partLengths = { from: 4, to: 5 };

/**
 * What the learner sees of a text as `matchable` gives it: its words and pairs of words, those of its first line (the
 * title) once more, and the parts of its words. A word with a number counts as written and with any number in its place,
 * so that the same alert about another host or job is alike.
 */
export const featuresOf = (text: string): Features => {
  const firstLine = text.indexOf('\n');
  const title = wordsOf(firstLine < 0 ? text : text.slice(0, firstLine));
  const rest = firstLine < 0 ? [] : wordsOf(text.slice(firstLine));
  return {
    words: blockOf([...phrases(title, seeds.words), ...phrases(rest, seeds.words)]),
    title: blockOf(phrases(title, seeds.title)),
    parts: blockOf([...title.slice(0, wordsWithParts), ...rest.slice(0, wordsWithParts)].flatMap(partsOf)),
  };
};

/** The keys under which one word stands among the words and in the title. */
export const keysOfWord = (word: string): number[] => [hash(word, seeds.words), hash(word, seeds.title)];

const seeds = { words: 0x811c9dc5, title: 0x2545f491, parts: 0x1b873593 };

const phrases = (words: readonly string[], seed: number): number[] => {
  const keys: number[] = [];
  let before = seed;
  let maskedBefore = seed;
  for (const word of words) {
    const own = hash(word, seed);
    const masked = hash(word.replace(/\p{N}+/gu, '#'), seed);
    keys.push(own, pair(before, own));
    if (masked !== own) keys.push(masked);
    if (masked !== own || maskedBefore !== before) keys.push(pair(maskedBefore, masked));
    before = own;
    maskedBefore = masked;
  }
  return keys;
};

const partsOf = (word: string): number[] => {
  const bounded = `<${word.replace(/\p{N}/gu, '0')}>`;
  const keys: number[] = [];
  for (let start = 0; start + partLengths.from <= bounded.length; start++) {
    let key = seeds.parts;
    for (let length = 1; length <= partLengths.to && start + length <= bounded.length; length++) {
      key = next(key, bounded.charCodeAt(start + length - 1));
      if (length >= partLengths.from) keys.push(key);
    }
  }
  return keys;
};

const blockOf = (keys: readonly number[]): Block => {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { keys: [...counts.keys()], weights: [...counts.values()].map((count) => 1 + Math.log(count)) };
};

/** FNV-1a: short, without a library, and nobody gains by making two words collide. */
const next = (key: number, code: number): number => Math.imul(key ^ code, 0x01000193);

const hash = (text: string, seed: number): number => {
  let key = seed;
  for (let index = 0; index < text.length; index++) key = next(key, text.charCodeAt(index));
  return key;
};

const pair = (first: number, second: number): number => Math.imul(first ^ 0x5bd1e995, 31) ^ second;
