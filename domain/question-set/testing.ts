import { type Question, type QuestionSet, questionSet } from './question-set.ts';

/** Test fixtures: a small question set about printers, and ways to make others. */

const bilingual = (text: string) => ({ tr: `${text} (tr)`, en: `${text} (en)` });

/** A question whose choices lead on: to a question by its id, or to an outcome. */
export const choosing = (id: string, choices: Record<string, string | object>): Question =>
  questionSet.shape.questions.element.parse({
    id,
    text: bilingual(id),
    answer: {
      kind: 'choice',
      choices: Object.entries(choices).map(([choice, to]) => ({
        id: choice,
        label: bilingual(choice),
        then: typeof to === 'string' ? { question: to } : { outcome: to },
      })),
    },
  });

/** A question that is answered in one's own words; `answer` says how. */
export const asking = (id: string, answer: object): Question =>
  questionSet.shape.questions.element.parse({
    id,
    text: bilingual(id),
    answer: { kind: 'value', then: { outcome: { impact: 3 } }, ...answer },
  });

/** What is wrong with the printer? Paper has a known solution, noise a question, all else goes to field support. */
export const setOf = (parts: Partial<QuestionSet> = {}): QuestionSet =>
  questionSet.parse({
    id: 'printing',
    title: bilingual('printing'),
    serviceIds: ['printing'],
    audience: 'requester',
    start: 'what',
    questions: [
      choosing('what', {
        paper: { articleId: 'paper-jam', impact: 2 },
        noise: 'since',
        other: { groupId: 'field-support', urgency: 1 },
      }),
      asking('since', {
        value: 'date',
        max: '2030-12-31',
        then: { outcome: { groupId: 'field-support', providerId: 'netco', type: 'incident' } },
      }),
    ],
    active: true,
    ...parts,
  });
