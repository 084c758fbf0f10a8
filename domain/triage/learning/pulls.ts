import { fitterOf } from './fit.ts';
import { common, stepOf } from './least-squares.ts';
import { createTable } from './table.ts';
import type { Vector } from './word-index.ts';

/** What the examples of one aspect say: each pulls texts that are like it towards its own label and off the others. */
export type Pulls = {
  labels: readonly string[];
  /** How many examples have a label. */
  examplesOf: (label: string) => number;
  labelOf: (slot: number) => string | undefined;
  enter: (slot: number, label: string) => void;
  /** An example ceases to count: what it taught is gone with it. */
  leave: (slot: number) => void;
  /** Finds the pulls of examples that entered together. */
  fit: (vectorOf: (slot: number) => Vector | undefined) => void;
  /** Corrects one example's pull by what all say of it; `alike` is how alike each example is to it. */
  correct: (slot: number, alike: Float32Array) => void;
  /** For each label how much speaks for it: about 1 for what is surely so, about -1 for what is surely not. */
  scores: (alike: Float32Array) => Float32Array;
  pullAt: (slot: number, column: number) => number;
};

/** Labels that are weighed; calls with others are known by their neighbours alone. */
const mostLabels = 128;

/**
 * A classifier by least squares in its dual form (ridge regression of each label against all others): what speaks for a
 * label is the sum of all examples' pulls, each times how alike the example is to the text.
 */
export const createPulls = (): Pulls => {
  const labels: string[] = [];
  const perLabel = new Map<string, number>();
  const known = new Map<number, { label: string; number: number }>();
  const table = createTable();
  const totals = createTable();

  const numberOf = (label: string): number => {
    const number = labels.indexOf(label);
    return number >= 0 || labels.length >= mostLabels ? number : labels.push(label) - 1;
  };
  const count = (label: string, change: number) => perLabel.set(label, (perLabel.get(label) ?? 0) + change);
  const line = (slot: number, sign: number) => labels.map((_, column) => sign * table.at(slot, column));
  const pull = (slot: number, steps: Float32Array) => {
    table.add(slot, steps);
    totals.add(0, steps);
  };

  const enter = (slot: number, label: string) => {
    count(label, 1);
    known.set(slot, { label, number: numberOf(label) });
  };

  const leave = (slot: number) => {
    const example = known.get(slot);
    if (example === undefined) return;
    count(example.label, -1);
    totals.add(0, Float32Array.from(line(slot, -1)));
    table.clear(slot);
    known.delete(slot);
  };

  const scores = (alike: Float32Array): Float32Array =>
    table.sum(alike, labels.length).map((sum, column) => sum + common * totals.at(0, column));

  const correct = (slot: number, alike: Float32Array) => {
    const example = known.get(slot);
    if (example === undefined) return;
    const square = alike[slot] ?? 0;
    const steps = scores(alike).map((score, column) =>
      stepOf({ wanted: column === example.number, score, pull: table.at(slot, column), square }),
    );
    pull(slot, steps);
  };

  const fit = (vectorOf: (slot: number) => Vector | undefined) => {
    const examples = [...known].flatMap(([slot, { number: label }]) => {
      const vector = vectorOf(slot);
      return vector === undefined ? [] : [{ slot, label, vector }];
    });
    const fitted = fitterOf(examples);
    const pulls = labels.map((_, label) => fitted(label));
    examples.forEach(({ slot }, index) => {
      pull(
        slot,
        Float32Array.from(pulls, (ofLabel) => ofLabel[index] ?? 0),
      );
    });
  };

  return {
    labels,
    examplesOf: (label) => perLabel.get(label) ?? 0,
    labelOf: (slot) => known.get(slot)?.label,
    enter,
    leave,
    fit,
    correct,
    scores,
    pullAt: table.at,
  };
};
