import * as z from 'zod';
import { bilingual, id } from '../values.ts';
import { longestAnswer } from './question-set.ts';
import { outcome } from './outcome.ts';

/** The path that was taken through a question set, as it then was: what was asked, what was said, what it came to. */
export const questionnaire = z.strictObject({
  questionSetId: id,
  version: z.int().positive(),
  title: bilingual,
  answers: z.array(
    z.strictObject({
      questionId: id,
      question: bilingual,
      /** A choice's label, or what was said in one's own words. */
      answer: z.union([z.string(), bilingual]),
    }),
  ),
  outcome,
});
export type Questionnaire = z.infer<typeof questionnaire>;

/** Answers as they are given: a choice's id, or a value as it was typed. */
export const givenAnswer = z.strictObject({
  questionId: id,
  /** Typed with blanks around it, a value may be somewhat longer than it counts. */
  answer: z.string().max(2 * longestAnswer),
});
export type GivenAnswer = z.infer<typeof givenAnswer>;

/** The answers to a whole question set. */
export const givenAnswers = z.strictObject({
  questionSetId: id,
  answers: z.array(givenAnswer).min(1).max(200),
});
export type GivenAnswers = z.infer<typeof givenAnswers>;
