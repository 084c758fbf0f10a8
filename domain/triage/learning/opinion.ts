import { type Classes, createClasses } from './classes.ts';
import { confidencesOf } from './confidence.ts';
import type { Corpus } from './corpus.ts';
import { createPulls } from './pulls.ts';
import { logistic, squares } from './rules.ts';

export type Near = { slot: number; similarity: number };

/** What the examples say of one aspect of calls. */
export type Opinion = Pick<Classes, 'enter' | 'labelOf' | 'size'> & {
  /** Learns the first examples together. */
  fit: (corpus: Corpus) => void;
  /** Looks at one example again; `alike` is how alike each example is to it. */
  correct: (slot: number, alike: Float32Array) => void;
  leave: (slot: number) => void;
  /** How probable each label of a text is, most probable first. */
  judge: (alike: Float32Array, near: readonly Near[]) => { label: string; confidence: number }[];
  /** How much each example pulls at a label, by slot. */
  pullsAt: (label: string) => (slot: number) => number;
};

export const createOpinion = (): Opinion => {
  const classes = createClasses();
  const bySquares = createPulls(squares);
  const byLogistic = createPulls(logistic);
  const both = [bySquares, byLogistic];
  const { labels } = classes;

  const votesOf = (near: readonly Near[]) =>
    near.flatMap(({ slot, similarity }) => {
      const label = classes.labelOf(slot);
      return label === undefined ? [] : [{ label, similarity }];
    });

  return {
    enter: classes.enter,
    labelOf: classes.labelOf,
    size: classes.size,
    fit: (corpus) => {
      for (const pulls of both) pulls.fit(corpus, { labels: labels.length, labelOf: classes.numberOf });
    },
    correct: (slot, alike) => {
      const label = classes.numberOf(slot);
      if (label !== undefined) for (const pulls of both) pulls.correct({ slot, label }, alike, labels.length);
    },
    leave: (slot) => {
      for (const pulls of both) pulls.leave(slot, labels.length);
      classes.leave(slot);
    },
    judge: (alike, near) =>
      confidencesOf({
        labels,
        squares: bySquares.scores(alike, labels.length),
        logistic: byLogistic.scores(alike, labels.length),
        votes: votesOf(near),
        examplesOf: classes.examplesOf,
      }),
    pullsAt: (label) => {
      const number = labels.indexOf(label);
      return (slot) => bySquares.at(slot, number);
    },
  };
};
