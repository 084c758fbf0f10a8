import fc from 'fast-check';
import type { Question, QuestionSet } from './question-set.ts';
import { asking, choosing, setOf } from './testing.ts';

/** Random question sets for properties: every question leads on to later ones only, and is led to by an earlier one. */

const idOf = (index: number): string => `q${index}`;

/** Where each choice leads: a number of questions further, an outcome where that is beyond the last. */
const leaps = fc.array(fc.nat(12), { minLength: 1, maxLength: 4 });

const toFrom = (index: number, leap: number, count: number): string | object =>
  index + 1 + leap < count ? idOf(index + 1 + leap) : { category: `end of ${idOf(index)}` };

/** The first choice leads to the question that follows, so that each is reached. */
const questionOf = (own: readonly number[], index: number, count: number): Question => {
  const [first = 0, ...others] = own;
  const following = toFrom(index, 0, count);
  if (others.length === 0 && first % 2 === 1)
    return asking(idOf(index), {
      value: 'number',
      then: typeof following === 'string' ? { question: following } : { outcome: following },
    });
  const targets = [following, ...own.map((leap) => toFrom(index, leap, count))];
  return choosing(idOf(index), Object.fromEntries(targets.map((target, choice) => [`c${choice}`, target])));
};

export const trees: fc.Arbitrary<QuestionSet> = fc
  .array(leaps, { minLength: 1, maxLength: 30, size: 'max' })
  .map((all) =>
    setOf({ start: idOf(0), questions: all.map((own, index) => questionOf(own, index, all.length)) }),
  );
