import type { Outcome } from '../outcome.ts';
import { type Next, nextsOf, type QuestionSet } from '../question-set.ts';
import type { QuestionSetFault } from './fault.ts';
import { pathsOf } from './paths.ts';

/** The longest path that a caller is led along, in questions. */
const deepest = 30;

/** Whether everybody who answers comes to an outcome, by every question, within a bearable time. */
export const treeFaults = (set: QuestionSet): QuestionSetFault[] => {
  const { cycles, reached, depth } = pathsOf(set);
  return [
    ...startFaults(set),
    ...set.questions.flatMap((question, index) =>
      nextsOf(question).flatMap(({ field, next }) =>
        nextFaults(set, { field: `questions.${String(index)}.${field}`, next }),
      ),
    ),
    ...cycles.map(({ field, path }) => ({ field, code: 'cycle' as const, about: path.join(' → ') })),
    ...unreachable(set, reached),
    ...(depth > deepest ? [{ field: 'questions', code: 'too-deep' as const, about: deepest }] : []),
  ];
};

const isAmong = ({ questions }: QuestionSet, wanted: string): boolean =>
  questions.some(({ id }) => id === wanted);

const startFaults = (set: QuestionSet): QuestionSetFault[] =>
  isAmong(set, set.start) ? [] : [{ field: 'start', code: 'unknown-question' }];

const nextFaults = (set: QuestionSet, { field, next }: { field: string; next: Next }): QuestionSetFault[] => {
  const { question, outcome } = next;
  if (question !== undefined && outcome !== undefined) return [{ field, code: 'leads-two-ways' }];
  if (question !== undefined)
    return isAmong(set, question) ? [] : [{ field: `${field}.question`, code: 'unknown-question' }];
  if (outcome === undefined) return [{ field, code: 'leads-nowhere' }];
  return saysSomething(outcome) ? [] : [{ field: `${field}.outcome`, code: 'says-nothing' }];
};

const saysSomething = (outcome: Outcome): boolean =>
  Object.values(outcome).some((value) => value !== undefined);

/** Nothing is reachable from a first question that there is not: that fault is named already. */
const unreachable = (set: QuestionSet, reached: ReadonlySet<string>): QuestionSetFault[] =>
  isAmong(set, set.start)
    ? set.questions.flatMap(({ id }, index) =>
        reached.has(id) ? [] : [{ field: `questions.${String(index)}`, code: 'unreachable' as const }],
      )
    : [];
