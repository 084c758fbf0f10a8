import { expect, it } from 'vitest';
import type { SolvedCall } from './calls.ts';
import { foldsOf } from './calls.ts';
import { classifiers } from './classifiers.ts';
import { figuresOf, judge } from './judge.ts';
import { comparison, reliability, thresholds } from './report.ts';

const call = (index: number, text: string, groupId: string): SolvedCall => ({
  ...{ ticketId: String(index), number: `#${index}`, customerId: 'x', at: '2026-01-01T00:00:00.000Z' },
  ...{ text, labels: { groupId } },
});
const calls = Array.from({ length: 30 }, (_, index) =>
  index % 3 === 0
    ? call(index, `job Job_${index} failed`, 'GRP_8')
    : call(index, `password reset ${index}`, 'GRP_0'),
);

it('R14: every call is asked about once, and never by whom it was taught', () => {
  const splits = foldsOf(calls);
  expect(splits.flatMap(({ asked }) => asked.map(({ ticketId }) => ticketId)).toSorted()).toEqual(
    calls.map(({ ticketId }) => ticketId).toSorted(),
  );
  for (const { known, asked } of splits)
    expect(asked.some(({ ticketId }) => known.some((one) => one.ticketId === ticketId))).toBe(false);
});

it.each(classifiers.map((classifier) => [classifier.name, classifier] as const))(
  'R14: %s is judged by one measure, and is no worse than the majority',
  (name, classifier) => {
    const { judged } = judge(classifier, foldsOf(calls));
    const figures = figuresOf(judged);
    expect(figures.top1).toBeGreaterThanOrEqual(2 / 3);
    expect(figures.top3).toBe(1);
    if (name !== 'majority class') expect(figures).toEqual({ deskOrNot: 1, top1: 1, top3: 1, macroF1: 1 });
  },
);

it('R14: figures are shares of all calls, and the mean of groups however small', () => {
  const answer = (...groups: string[]) => ({ groups, confidence: 0.5, isDesk: groups[0] === 'GRP_0' });
  const judged = [
    { group: 'GRP_0', answer: answer('GRP_0', 'a') },
    { group: 'GRP_0', answer: answer('a', 'GRP_0') },
    { group: 'a', answer: answer('b') },
    { group: 'b', answer: answer('b') },
  ];
  const figures = figuresOf(judged);
  expect(figures).toMatchObject({ deskOrNot: 0.75, top1: 0.5, top3: 0.75 });
  expect(figures.macroF1).toBeCloseTo((2 / 3 + 0 + 2 / 3) / 3);
  const table = comparison([{ name: 'x', figures, answerMs: [1, 3, 2], learningMs: [1_500] }]);
  expect(table).toContain('| x | 0.750 | 0.500 | 0.750 | 0.444 | 2.00 | 3.00 | 1.5 |');
  expect(reliability(judged)).toContain('| 0.5–0.6 | 4 | 0.50 | 0.50 |');
  expect(thresholds(judged)).toContain('| 0.6 | 0.00 | 0.00 |');
});
