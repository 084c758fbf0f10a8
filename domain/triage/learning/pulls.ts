import type { Corpus } from './corpus.ts';
import { type Fit, fit } from './fit.ts';
import { common, type Rule } from './rules.ts';
import { createTable } from './table.ts';

/** How much each example pulls at each label, by one rule. */
export type Pulls = {
  /** Finds the pulls of the first examples together. */
  fit: (corpus: Corpus, classes: Omit<Fit, 'rule'>) => void;
  /** Corrects one example's pulls by what all say of it; `alike` is how alike each example is to it. */
  correct: (example: { slot: number; label: number }, alike: Float32Array, labels: number) => void;
  leave: (slot: number, labels: number) => void;
  /** For each label how much speaks for it: the sum of all pulls, each times how alike its example is to the text. */
  scores: (alike: Float32Array, labels: number) => Float32Array;
  at: (slot: number, label: number) => number;
};

/**
 * A linear classifier in its dual form. As it keeps what each example contributes instead of what each word weighs, an
 * example is taken back by taking away its pulls, and one inverted index serves all labels of all aspects.
 */
export const createPulls = (rule: Rule): Pulls => {
  const table = createTable();
  const totals = createTable();
  const add = (slot: number, values: Float32Array) => {
    table.add(slot, values);
    totals.add(0, values);
  };
  const scores = (alike: Float32Array, labels: number) =>
    table.sum(alike, labels).map((sum, label) => sum + common * totals.at(0, label));

  return {
    scores,
    at: table.at,
    fit: (corpus, classes) => {
      for (const [slot, pulls] of fit(corpus, { ...classes, rule })) add(slot, pulls);
    },
    correct: ({ slot, label }, alike, labels) => {
      const pulls = table.line(slot, labels);
      add(slot, rule({ scores: scores(alike, labels), pulls, label, square: alike[slot] ?? 0 }));
    },
    leave: (slot, labels) => {
      add(
        slot,
        table.line(slot, labels).map((pull) => -pull),
      );
    },
  };
};
