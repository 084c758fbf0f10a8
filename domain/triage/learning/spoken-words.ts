import { wordsOf } from '../../text/fold.ts';
import { keysOfWord } from './features.ts';
import type { Vector, WordIndex } from './word-index.ts';

/** So many words a person reads as a reason. */
const most = 8;
/** So many words of a text are looked at, the rarest: the others stand in every call. */
const lookedAt = 16;
/** What speaks less for a label is chance. */
const leastSpoken = 0.01;

type Asked = { text: string; vector: Vector; index: WordIndex; pullAt: (slot: number) => number };

/** The words of a text that speak for a label, strongest first; `pullAt` is how much an example pulls at the label. */
export const wordsFor = ({ text, vector, index, pullAt }: Asked): string[] => {
  const spokenBy = ({ key, value }: Weighed): number => {
    const holders = index.holdersOf(key);
    let sum = 0;
    for (let place = 0; place < holders.length; place += 2)
      sum += (holders[place + 1] ?? 0) * pullAt(holders[place] ?? 0);
    return sum * value;
  };
  return rarestWords(text, vector)
    .map(({ word, keys }) => ({ word, spoken: keys.reduce((sum, key) => sum + spokenBy(key), 0) }))
    .filter(({ spoken }) => spoken > leastSpoken)
    .toSorted((a, b) => b.spoken - a.spoken || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
};

type Weighed = { key: number; value: number };

const rarestWords = (text: string, { keys, values }: Vector): { word: string; keys: Weighed[] }[] => {
  const valueOf = new Map([...keys].map((key, at) => [key, values[at] ?? 0]));
  const sum = (weighed: readonly Weighed[]) => weighed.reduce((total, { value }) => total + value, 0);
  return [...new Set(wordsOf(text))]
    .map((word) => ({ word, keys: keysOfWord(word).map((key) => ({ key, value: valueOf.get(key) ?? 0 })) }))
    .toSorted((a, b) => sum(b.keys) - sum(a.keys))
    .slice(0, lookedAt);
};

/** Of a text's different words the share that some example has: what is all new is like nothing, however near the nearest is. */
export const knownShareOf = ({ text, vector }: Pick<Asked, 'text' | 'vector'>): number => {
  const known = new Set(vector.keys);
  const words = [...new Set(wordsOf(text))];
  const isKnown = (word: string) => keysOfWord(word).some((key) => known.has(key));
  return words.length === 0 ? 0 : words.filter(isKnown).length / words.length;
};
