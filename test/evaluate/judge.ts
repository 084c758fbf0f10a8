import type { Split } from './calls.ts';
import { type Answer, type Classifier, desk } from './classifiers.ts';

/** One call's group and what a classifier said. */
export type Judged = { group: string; answer: Answer };

/** What each call that is asked about is answered, and the ms that each answer took. */
export const judge = (classifier: Classifier, splits: readonly Split[]) => {
  const judged: Judged[] = [];
  const answerMs: number[] = [];
  const learningMs: number[] = [];
  for (const { known, asked } of splits) {
    const begin = performance.now();
    const classify = classifier.learn(known);
    learningMs.push(performance.now() - begin);
    for (const { text, labels } of asked) {
      const start = performance.now();
      const answer = classify(text);
      answerMs.push(performance.now() - start);
      judged.push({ group: labels.groupId, answer });
    }
  }
  return { judged, answerMs, learningMs };
};

export type Figures = { deskOrNot: number; top1: number; top3: number; macroF1: number };

export const figuresOf = (judged: readonly Judged[]): Figures => ({
  deskOrNot: shareOf(judged, ({ group, answer }) => answer.isDesk === (group === desk)),
  top1: shareOf(judged, ({ group, answer }) => answer.groups[0] === group),
  top3: shareOf(judged, ({ group, answer }) => answer.groups.includes(group)),
  macroF1: macroF1Of(judged),
});

export const shareOf = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;

/** The mean over all groups, however small, of the harmonic mean of precision and recall. */
const macroF1Of = (judged: readonly Judged[]): number => {
  const groups = [...new Set(judged.map(({ group }) => group))];
  const scores = groups.map((group) => {
    const right = judged.filter((one) => one.group === group && one.answer.groups[0] === group).length;
    const named = judged.filter((one) => one.answer.groups[0] === group).length;
    const real = judged.filter((one) => one.group === group).length;
    return (2 * right) / (named + real);
  });
  return scores.reduce((sum, score) => sum + score, 0) / groups.length;
};
