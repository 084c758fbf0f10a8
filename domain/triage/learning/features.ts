import { wordsOf } from '../../text/fold.ts';

/** Features of one kind in one text: keys (hashes, 32 bits) and how much each counts: 1 + ln of how often it occurs. */
export type Block = { keys: readonly number[]; weights: readonly number[] };
/** What is learnt of a text: its words and pairs of words, those of its title, parts of its words, and its form. */
export type Features = { words: Block; title: Block; parts: Block; form: Block };

/** Parts of words, by which Turkish endings and typing errors meet, are taken of so many words of title and body each. */
const wordsWithParts = 25;
/** Four or five letters, where a word's ends count as letters. */
const partLengths = { from: 4, to: 5 };

/**
 * What is learnt of a text as `matchable` gives it, whose first line is the title. A word with a number counts as written
 * and also with any number in its place, so that the same alert about another host or job is alike.
 */
export const featuresOf = (text: string): Features => {
  const end = text.indexOf('\n');
  const title = wordsOf(end < 0 ? text : text.slice(0, end));
  const body = end < 0 ? [] : wordsOf(text.slice(end));
  const withParts = [...title.slice(0, wordsWithParts), ...body.slice(0, wordsWithParts)];
  return {
    words: blockOf([...phrases(title, seeds.words), ...phrases(body, seeds.words)]),
    title: blockOf(phrases(title, seeds.title)),
    parts: blockOf(withParts.flatMap(partsOf)),
    form: blockOf(title.length + body.length === 0 ? [] : formOf(title, body)),
  };
};

/** The keys of one word, in a text and in its title. */
export const keysOfWord = (word: string): number[] => [hash(word, seeds.words), hash(word, seeds.title)];

/** Keep the kinds apart. */
const seeds = { words: 0x11c9dc5, title: 0x2545f491, parts: 0x1b873593, form: 0x7f4a7c15 };

const phrases = (words: readonly string[], seed: number): number[] => {
  const keys: number[] = [];
  let before = { own: seed, masked: seed };
  for (const word of words) {
    const own = hash(word, seed);
    const masked = hash(word.replace(/\p{N}+/gu, '#'), seed);
    keys.push(own, pair(before.own, own));
    if (masked !== own) keys.push(masked);
    if (masked !== own || before.masked !== before.own) keys.push(pair(before.masked, masked));
    before = { own, masked };
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

/** How a call was put: typed in by an agent in one sentence (the body repeats the title), or told at some length. */
const formOf = (title: readonly string[], body: readonly string[]): number[] => {
  const repeats = body.join(' ') === title.join(' ');
  const length = Math.round(Math.log2(1 + body.length));
  return [hash(repeats ? 'repeats' : 'tells', seeds.form), hash(`length ${length}`, seeds.form)];
};

const blockOf = (keys: readonly number[]): Block => {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { keys: [...counts.keys()], weights: [...counts.values()].map((count) => 1 + Math.log(count)) };
};

/** FNV-1a, 32 bits: among some 100,000 keys one or two meet, which is no matter. */
const next = (key: number, code: number): number => Math.imul(key ^ code, 0x01000193);

const hash = (text: string, seed: number): number => {
  let key = seed;
  for (let index = 0; index < text.length; index++) key = next(key, text.charCodeAt(index));
  return key;
};

const pair = (first: number, second: number): number => Math.imul(first ^ 0x5bd1e995, 31) ^ second;
