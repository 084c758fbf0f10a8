import { type AnswerFault, readAnswer } from './answer.ts';
import type { Outcome } from './outcome.ts';
import type { GivenAnswer, Questionnaire } from './questionnaire.ts';
import type { Next, Question, QuestionSet } from './question-set.ts';

/** Which answer does not fit (`answers.2.answer`), and why. */
export type WalkFault =
  | ({ field: string } & AnswerFault)
  | { field: string; code: 'unknown-choice' | 'other-question' | 'too-many-answers' };

/** Where answers lead: to the next question, to an outcome with the path to it, or nowhere as one does not fit. */
export type Walk =
  | { kind: 'question'; question: Question }
  | { kind: 'outcome'; questionnaire: Questionnaire }
  | { kind: 'fault'; fault: WalkFault };

/** A question set leads to a question that it does not have: it was stored although it has faults. */
export class BrokenQuestionSetError extends Error {
  override readonly name = 'BrokenQuestionSetError';
}

type Said = Questionnaire['answers'][number];
type Step = { ok: true; said: Said; next: Next } | { ok: false; fault: WalkFault };

/**
 * Follows answers through a question set, from its first question on.
 *
 * @throws BrokenQuestionSetError for a set with faults
 */
export const walk = (set: QuestionSet, answers: readonly GivenAnswer[]): Walk => {
  const path: Said[] = [];
  let at: Next = { question: set.start };
  for (const [index, given] of answers.entries()) {
    if (at.outcome !== undefined) return faultAt(`answers.${String(index)}`, { code: 'too-many-answers' });
    const step = stepOf(asked(set, at), { given, field: `answers.${String(index)}` });
    if (!step.ok) return { kind: 'fault', fault: step.fault };
    path.push(step.said);
    at = step.next;
  }
  return at.outcome === undefined
    ? { kind: 'question', question: asked(set, at) }
    : { kind: 'outcome', questionnaire: questionnaireOf(set, path, at.outcome) };
};

const asked = ({ id, questions }: QuestionSet, { question: wanted = '' }: Next): Question => {
  const question = questions.find((one) => one.id === wanted);
  if (!question) throw new BrokenQuestionSetError(`question set ${id} has no question ${wanted}`);
  return question;
};

const faultAt = (
  field: string,
  { code }: { code: 'too-many-answers' | 'other-question' | 'unknown-choice' },
) => ({ kind: 'fault' as const, fault: { field, code } });

const stepOf = (
  { id: questionId, text: question, answer }: Question,
  { given, field }: { given: GivenAnswer; field: string },
): Step => {
  if (given.questionId !== questionId)
    return { ok: false, fault: { field: `${field}.questionId`, code: 'other-question' } };
  if (answer.kind === 'choice') {
    const choice = answer.choices.find(({ id }) => id === given.answer);
    return choice === undefined
      ? { ok: false, fault: { field: `${field}.answer`, code: 'unknown-choice' } }
      : { ok: true, said: { questionId, question, answer: choice.label }, next: choice.then };
  }
  const read = readAnswer(answer, given.answer);
  return read.ok
    ? { ok: true, said: { questionId, question, answer: read.value }, next: answer.then }
    : { ok: false, fault: { field: `${field}.answer`, ...read.fault } };
};

const questionnaireOf = (
  { id: questionSetId, version, title }: QuestionSet,
  answers: Said[],
  outcome: Outcome,
): Questionnaire => ({ questionSetId, version, title, answers, outcome });
