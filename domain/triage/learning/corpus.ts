import type { Vector } from './word-index.ts';

/**
 * An example's keys as rows of a table. A key that no other example has gets none and counts by the `own` square instead,
 * which comes to the same in half the memory; `square` is that of all its keys.
 */
export type Place = { slot: number; square: number; own: number; rows: Int32Array; values: Float32Array };

/** Many examples, prepared to be fitted together. */
export type Corpus = { places: readonly Place[]; rows: number };

export const corpusOf = (vectors: ReadonlyMap<number, Vector>): Corpus => {
  const rowOf = sharedRows(vectors);
  const places = [...vectors].map(([slot, vector]) => placeOf(slot, { vector, rowOf }));
  return { places, rows: rowOf.size };
};

/** A row for each key that several examples have. */
const sharedRows = (vectors: ReadonlyMap<number, Vector>): Map<number, number> => {
  const met = new Set<number>();
  const rowOf = new Map<number, number>();
  for (const { keys } of vectors.values())
    for (const key of keys) {
      if (met.has(key) && !rowOf.has(key)) rowOf.set(key, rowOf.size);
      met.add(key);
    }
  return rowOf;
};

const placeOf = (slot: number, { vector, rowOf }: { vector: Vector; rowOf: Map<number, number> }): Place => {
  const { keys, values, square } = vector;
  const rows: number[] = [];
  const shared: number[] = [];
  let own = 0;
  for (let at = 0; at < keys.length; at++) {
    const row = rowOf.get(keys[at] ?? 0);
    const value = values[at] ?? 0;
    if (row === undefined) own += value * value;
    else {
      rows.push(row);
      shared.push(value);
    }
  }
  return { slot, square, own, rows: Int32Array.from(rows), values: Float32Array.from(shared) };
};
