import * as z from 'zod';
import { audience } from '../knowledge/article.ts';
import { id, instant } from '../values.ts';
import { outcome } from './outcome.ts';
import { both } from './texts.ts';

/** Where an answer leads: to another question, or to an outcome; `faults` says where it is not one of the two. */
const next = z.strictObject({ question: id.optional(), outcome: outcome.optional() });
export type Next = z.infer<typeof next>;

const choice = z.strictObject({ id, label: both(200), then: next });
const freely = {
  kind: z.literal('value'),
  example: z.string().trim().min(1).max(200).optional(),
  then: next,
};

/** More than one line of a form is no answer to a question. */
export const longestAnswer = 1_000;
const length = z.int().min(0).max(longestAnswer);

/** What somebody says in their own words; bounds are inclusive, those of a text count its characters. */
const value = z.discriminatedUnion('value', [
  z.strictObject({
    ...freely,
    value: z.literal('text'),
    min: length.optional(),
    max: length.optional(),
    /** The whole answer must match it; RE2 syntax, which knows no back references and no looking around. */
    pattern: z.string().min(1).max(200).optional(),
  }),
  z.strictObject({
    ...freely,
    value: z.literal('number'),
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  z.strictObject({
    ...freely,
    value: z.literal('date'),
    min: z.iso.date().optional(),
    max: z.iso.date().optional(),
  }),
  z.strictObject({ ...freely, value: z.literal('email') }),
  z.strictObject({ ...freely, value: z.literal('phone') }),
]);
export type ValueAnswer = z.infer<typeof value>;

const question = z.strictObject({
  id,
  text: both(300),
  help: both(1_000).optional(),
  answer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('choice'), choices: z.array(choice).min(2).max(20) }),
    value,
  ]),
});
export type Question = z.infer<typeof question>;

/** The questions that pin a problem of some services down (R14): a tree whose branches may meet again. */
export const questionSet = z.strictObject({
  id,
  /** Counts the changes, from 1. */
  version: z.int().positive().default(1),
  title: both(200),
  serviceIds: z.array(id).min(1).max(20),
  /** None: for every customer. */
  customerIds: z.array(id).max(200).default([]),
  /** Whom it is written for; what is for requesters is for agents too. */
  audience,
  /** The id of the question that is asked first. */
  start: id,
  questions: z.array(question).min(1).max(200),
  /** Whether it is offered; one that is still written on is not. */
  active: z.boolean(),
  changedAt: instant.optional(),
  changedBy: z.string().optional(),
});
export type QuestionSet = z.infer<typeof questionSet>;

/** The places at which a question's answers lead on, each with where it is said (`answer.choices.1.then`). */
export const nextsOf = ({ answer }: Question): { field: string; next: Next }[] =>
  answer.kind === 'choice'
    ? answer.choices.map(({ then }, index) => ({
        field: `answer.choices.${String(index)}.then`,
        next: then,
      }))
    : [{ field: 'answer.then', next: answer.then }];
