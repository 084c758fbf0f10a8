import * as z from 'zod';
import { outcome } from '../../../domain/question-set/outcome.ts';
import { questionSet } from '../../../domain/question-set/question-set.ts';
import { givenAnswer } from '../../../domain/question-set/questionnaire.ts';
import { bilingual, id } from '../../../domain/values.ts';
import { noQuery, nothing } from '../http/endpoint.ts';
import { get } from './endpoint-parts.ts';
import { pageOf } from './views.ts';

const wholeSet = questionSet.meta({ id: 'QuestionSet' });

/** A set as somebody writes it: the desk counts its versions and says who changed it. */
const setContent = questionSet
  .omit({ id: true, version: true, changedAt: true, changedBy: true })
  .meta({ id: 'QuestionSetContent' });

/** What there is to answer; the questions come one by one. */
const summary = questionSet
  .pick({ id: true, version: true, title: true, serviceIds: true, audience: true, active: true })
  .extend({
    /** For the desk. */
    customerIds: z.array(id).optional(),
    changedAt: questionSet.shape.changedAt,
    changedBy: questionSet.shape.changedBy,
  })
  .meta({ id: 'QuestionSetSummary' });
export type QuestionSetSummary = z.infer<typeof summary>;

/** A question as it is asked: where its answers lead does not show. */
const askedQuestion = questionSet.shape.questions.element
  .pick({ id: true, text: true, help: true })
  .extend({
    answer: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('choice'),
        choices: z.array(z.strictObject({ id, label: bilingual })),
      }),
      z.strictObject({
        kind: z.literal('value'),
        value: z.enum(['text', 'number', 'date', 'email', 'phone']),
        min: z.union([z.number(), z.string()]).optional(),
        max: z.union([z.number(), z.string()]).optional(),
        pattern: z.string().optional(),
        example: z.string().optional(),
      }),
    ]),
  })
  .meta({ id: 'AskedQuestion' });
export type AskedQuestion = z.infer<typeof askedQuestion>;

/** What answers come to; all but the sentence and the article is for the desk. */
const outcomeView = outcome
  .omit({ note: true, articleId: true })
  .extend({ sentence: bilingual, article: z.strictObject({ id, title: bilingual }).optional() })
  .meta({ id: 'QuestionSetOutcome' });
export type OutcomeView = z.infer<typeof outcomeView>;

export const questionSetEndpoints = {
  list: get('/v1/question-sets', {
    operationId: 'listQuestionSets',
    summary:
      'Question sets: all for the desk, for a customer’s people those that they may answer. With `customerId` those that are offered for that customer’s calls; none under a Level 0 contract.',
    query: z.strictObject({ serviceId: id.optional(), customerId: id.optional() }),
    response: pageOf(summary),
  }),
  get: get('/v1/question-sets/{id}', {
    operationId: 'getQuestionSet',
    summary: 'One question set: whole for the desk, what it is about for a customer’s people.',
    query: noQuery,
    response: z.union([wholeSet, summary]),
  }),
  put: {
    method: 'PUT',
    path: '/v1/question-sets/{id}',
    operationId: 'putQuestionSet',
    summary:
      'Write a question set: a new one, or over the version that `If-Match` names. With `dryRun=true` it is only checked.',
    query: z.strictObject({ dryRun: z.stringbool().default(false) }),
    body: setContent,
    response: wholeSet,
    status: 200,
  },
  remove: {
    method: 'DELETE',
    path: '/v1/question-sets/{id}',
    operationId: 'deleteQuestionSet',
    summary: 'Delete a question set; tickets keep the answers that they came with.',
    query: noQuery,
    body: nothing,
    response: wholeSet,
    status: 200,
  },
  walk: {
    method: 'POST',
    path: '/v1/question-sets/{id}/walk',
    operationId: 'walkQuestionSet',
    summary: 'Where the answers so far lead: to the next question, or to an outcome. Nothing is stored.',
    query: noQuery,
    body: z.strictObject({ answers: z.array(givenAnswer).max(200) }).meta({ id: 'AnswersSoFar' }),
    response: z
      .strictObject({ question: askedQuestion.optional(), outcome: outcomeView.optional() })
      .meta({ id: 'QuestionSetStep' }),
    status: 200,
  },
} as const;
