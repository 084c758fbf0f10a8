import type { Block, Features } from './features.ts';

/** A text as a point: keys, how much each weighs, and the square of its length. */
export type Vector = { keys: Int32Array; values: Float32Array; square: number };

export type WordIndex = {
  /** A text that is asked about; keys that no example has are left out. */
  vectorOf: (features: Features) => Vector;
  /** Takes examples in, weighed by all that it then holds. */
  add: (examples: readonly { slot: number; features: Features }[]) => Vector[];
  remove: (slot: number, vector: Vector) => void;
  /** By slot how alike each example is to a text: the product of their vectors, 0 where they share nothing. */
  alike: (vector: Vector) => Float32Array;
  /** The examples that have a key, in turn with how much it weighs in each. */
  holdersOf: (key: number) => readonly number[];
};

/** How much each kind of features weighs beside all words; measured, see docs/decisions/triage-learns.md. */
const kinds = { words: 1, title: 0.7, parts: 0.7, form: 0.6 };

/** How many examples there are, and how many have a key; undefined for a key to be left out. */
type Census = { examples: number; countOf: (key: number) => number | undefined };

/** An inverted index of examples: by key those that have it, each with how much the key weighs there. */
export const createWordIndex = (): WordIndex => {
  const postings: Postings = new Map();
  let examples = 0;
  let slots = 0;
  const countOf = (key: number): number | undefined => {
    const posting = postings.get(key);
    return posting && posting.length / 2;
  };

  return {
    vectorOf: (features) => vectorBy({ examples, countOf }, features),
    add: (added) => {
      const fresh = countsOf(added.map(({ features }) => features));
      examples += added.length;
      const census = { examples, countOf: (key: number) => (fresh.get(key) ?? 0) + (countOf(key) ?? 0) };
      const vectors = added.map(({ slot, features }) => ({ slot, vector: vectorBy(census, features) }));
      for (const { slot, vector } of vectors) {
        slots = Math.max(slots, slot + 1);
        post(postings, { slot, vector });
      }
      return vectors.map(({ vector }) => vector);
    },
    remove: (slot, vector) => {
      examples--;
      unpost(postings, { slot, vector });
    },
    alike: (vector) => productsOf(postings, { vector, slots }),
    holdersOf: (key) => postings.get(key) ?? [],
  };
};

type Postings = Map<number, number[]>;
type Posted = { slot: number; vector: Vector };

const post = (postings: Postings, { slot, vector: { keys, values } }: Posted) => {
  for (let index = 0; index < keys.length; index++) {
    const [key, value] = [keys[index] ?? 0, values[index] ?? 0];
    const posting = postings.get(key);
    // An array that begins with its two entries takes no more room than them; most keys stay with one example.
    if (posting === undefined) postings.set(key, [slot, value]);
    else posting.push(slot, value);
  }
};

const unpost = (postings: Postings, { slot, vector }: Posted) => {
  for (const key of vector.keys) {
    const posting = postings.get(key) ?? [];
    const place = posting.findIndex((entry, at) => at % 2 === 0 && entry === slot);
    if (place >= 0) posting.splice(place, 2);
    if (posting.length === 0) postings.delete(key);
  }
};

const productsOf = (
  postings: Postings,
  { vector: { keys, values }, slots }: { vector: Vector; slots: number },
): Float32Array => {
  const products = new Float32Array(slots);
  for (let index = 0; index < keys.length; index++) {
    const posting = postings.get(keys[index] ?? 0) ?? [];
    const value = values[index] ?? 0;
    for (let place = 0; place < posting.length; place += 2) {
      const slot = posting[place] ?? 0;
      products[slot] = (products[slot] ?? 0) + value * (posting[place + 1] ?? 0);
    }
  }
  return products;
};

const countsOf = (all: readonly Features[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const { words, title, parts, form } of all)
    for (const { keys } of [words, title, parts, form])
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

type Growing = { keys: number[]; values: number[]; square: number };

/** The fewer examples have a key, the more it weighs; each kind of features weighs the same in a long text and a short one. */
const vectorBy = (census: Census, features: Features): Vector => {
  const vector: Growing = { keys: [], values: [], square: 0 };
  addBlock(vector, weighed(features.words, census), kinds.words);
  addBlock(vector, weighed(features.title, census), kinds.title);
  addBlock(vector, weighed(features.parts, census), kinds.parts);
  addBlock(vector, weighed(features.form, census), kinds.form);
  return {
    keys: Int32Array.from(vector.keys),
    values: Float32Array.from(vector.values),
    square: vector.square,
  };
};

const weighed = ({ keys, weights }: Block, { examples, countOf }: Census): Growing => {
  const block: Growing = { keys: [], values: [], square: 0 };
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    const count = countOf(key);
    if (count === undefined) continue;
    const value = (weights[index] ?? 0) * (Math.log((1 + examples) / (1 + count)) + 1);
    block.keys.push(key);
    block.values.push(value);
    block.square += value * value;
  }
  return block;
};

const addBlock = (vector: Growing, { keys, values, square }: Growing, weight: number) => {
  if (square === 0) return;
  const scale = weight / Math.sqrt(square);
  for (let index = 0; index < keys.length; index++) {
    vector.keys.push(keys[index] ?? 0);
    vector.values.push((values[index] ?? 0) * scale);
  }
  vector.square += weight * weight;
};
