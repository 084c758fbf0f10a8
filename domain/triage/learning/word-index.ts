import type { Block, Features } from './features.ts';

/** A text as a point: keys that some example has, how much each weighs, and the length of it all squared. */
export type Vector = { keys: Int32Array; values: Float32Array; square: number };

export type WordIndex = {
  /** The more examples have a key, the less it weighs. Keys that none has are left out, unless `learnt` gives them a place. */
  vectorOf: (features: Features, as?: { learnt: boolean }) => Vector;
  add: (slot: number, vector: Vector) => void;
  remove: (slot: number, vector: Vector) => void;
  /** By slot how alike each example is to a text: the product of their vectors, 0 where they share nothing. */
  alike: (vector: Vector) => Float32Array;
  /** Over the examples that have a key: how much it weighs in each, times what the example says. */
  sumOver: (key: number, said: (slot: number) => number) => number;
};

/** How much the title and the parts of words weigh beside all words; measured, see docs/decisions/triage-learns.md. */
const blockWeights = { words: 1, title: 0.7, parts: 0.7 };
/** The square of the longest vector: that of a text which has all three. */
export const fullSquare = blockWeights.words ** 2 + blockWeights.title ** 2 + blockWeights.parts ** 2;

/** An inverted index: by key the examples that have it and how much it weighs there, in turn in one packed array. */
export const createWordIndex = (): WordIndex => {
  const postings = new Map<number, number[]>();
  const places: boolean[] = [];
  let examples = 0;

  const rarity = (posting: readonly number[] | undefined) =>
    Math.log((1 + examples) / (1 + (posting?.length ?? 0) / 2)) + 1;

  const weigh = (
    vector: Growing,
    { keys, weights }: Block,
    { weight, learnt }: { weight: number; learnt: boolean },
  ) => {
    const begin = vector.keys.length;
    let square = 0;
    keys.forEach((key, index) => {
      const posting = postings.get(key);
      if (posting === undefined && !learnt) return;
      const value = (weights[index] ?? 0) * rarity(posting);
      square += value * value;
      vector.keys.push(key);
      vector.values.push(value);
    });
    if (square === 0) return;
    for (let index = begin; index < vector.values.length; index++)
      vector.values[index] = ((vector.values[index] ?? 0) * weight) / Math.sqrt(square);
    vector.square += weight * weight;
  };

  const vectorOf = (features: Features, { learnt } = { learnt: false }): Vector => {
    const vector: Growing = { keys: [], values: [], square: 0 };
    weigh(vector, features.words, { weight: blockWeights.words, learnt });
    weigh(vector, features.title, { weight: blockWeights.title, learnt });
    weigh(vector, features.parts, { weight: blockWeights.parts, learnt });
    return {
      keys: Int32Array.from(vector.keys),
      values: Float32Array.from(vector.values),
      square: vector.square,
    };
  };

  const add = (slot: number, { keys, values }: Vector) => {
    places[slot] = true;
    examples++;
    keys.forEach((key, index) => {
      const posting = postings.get(key);
      if (posting === undefined) postings.set(key, [slot, values[index] ?? 0]);
      else posting.push(slot, values[index] ?? 0);
    });
  };

  const remove = (slot: number, { keys }: Vector) => {
    examples--;
    for (const key of keys) {
      const posting = postings.get(key) ?? [];
      for (let place = 0; place < posting.length; place += 2)
        if (posting[place] === slot) posting.splice(place, 2);
      if (posting.length === 0) postings.delete(key);
    }
  };

  const alike = ({ keys, values }: Vector): Float32Array => {
    const products = new Float32Array(places.length);
    keys.forEach((key, index) => {
      const posting = postings.get(key) ?? [];
      const value = values[index] ?? 0;
      for (let place = 0; place < posting.length; place += 2) {
        const slot = posting[place] ?? 0;
        products[slot] = (products[slot] ?? 0) + value * (posting[place + 1] ?? 0);
      }
    });
    return products;
  };

  const sumOver = (key: number, said: (slot: number) => number) => {
    const posting = postings.get(key) ?? [];
    let sum = 0;
    for (let place = 0; place < posting.length; place += 2)
      sum += (posting[place + 1] ?? 0) * said(posting[place] ?? 0);
    return sum;
  };

  return { vectorOf, add, remove, alike, sumOver };
};

type Growing = { keys: number[]; values: number[]; square: number };
