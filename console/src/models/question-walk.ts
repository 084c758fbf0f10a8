import type { AskedQuestion, GivenAnswers, QuestionSetStep } from '../api/types.ts';

/** What was asked and said, oldest first, and where that has led. */
export type Walked = {
  questionSetId: string;
  trail: readonly { question: AskedQuestion; answer: string }[];
  step: QuestionSetStep;
};

/** The answers so far, as the API takes them. */
export const answersOf = ({
  questionSetId,
  trail,
}: Pick<Walked, 'questionSetId' | 'trail'>): GivenAnswers => ({
  questionSetId,
  answers: trail.map(({ question, answer }) => ({ questionId: question.id, answer })),
});

/** The same with one more answer. */
export const answersWith = (walked: Walked, question: AskedQuestion, answer: string): GivenAnswers =>
  answersOf({ ...walked, trail: [...walked.trail, { question, answer }] });

/** One question further. */
export const forward = (
  walked: Walked,
  said: { question: AskedQuestion; answer: string; step: QuestionSetStep },
): Walked => {
  const { question, answer, step } = said;
  return { ...walked, trail: [...walked.trail, { question, answer }], step };
};

/** Back to an answer that was given; it and what followed it is taken back. */
export const backTo = (walked: Walked, index: number): Walked => {
  const said = walked.trail[index];
  return said === undefined
    ? walked
    : { ...walked, trail: walked.trail.slice(0, index), step: { question: said.question } };
};

/** Answers that go along with a call: those of a path that was walked to its end. */
export const finished = (walked: Walked | undefined): GivenAnswers | undefined =>
  walked?.step.outcome === undefined ? undefined : answersOf(walked);

/** An answer as its reader knows it: a choice by its label. */
export const labelOf = (
  { answer: asked }: AskedQuestion,
  answer: string,
  pick: (text: { tr: string; en: string }) => string,
): string => {
  const choice = asked.kind === 'choice' ? asked.choices.find(({ id }) => id === answer) : undefined;
  return choice === undefined ? answer : pick(choice.label);
};
