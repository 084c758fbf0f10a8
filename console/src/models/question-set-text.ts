import type { QuestionSet, QuestionSetContent } from '../api/types.ts';

/** What a new set begins with: one question, both of whose answers lead to an outcome. */
const example: QuestionSetContent = {
  title: { tr: 'Yazıcı sorunları', en: 'Trouble with printing' },
  serviceIds: ['printing'],
  customerIds: [],
  audience: 'requester',
  active: false,
  start: 'what',
  questions: [
    {
      id: 'what',
      text: { tr: 'Sorun nedir?', en: 'What is the matter?' },
      answer: {
        kind: 'choice',
        choices: [
          {
            id: 'urgent',
            label: { tr: 'Kimse yazdıramıyor', en: 'Nobody can print' },
            then: { outcome: { impact: 2, urgency: 1 } },
          },
          {
            id: 'minor',
            label: { tr: 'Baskı soluk', en: 'Prints are pale' },
            then: { outcome: { category: 'toner' } },
          },
        ],
      },
    },
  ],
};

/** A set as its writer edits it: without what the desk counts and keeps itself. */
export const textOf = (set: QuestionSet | undefined): string => {
  if (set === undefined) return JSON.stringify(example, null, 2);
  const { id: _id, version: _version, changedAt: _at, changedBy: _by, ...content } = set;
  return JSON.stringify(content, null, 2);
};

type Parsed = { content: QuestionSetContent } | { reason: string };

/** What was written, if it is JSON at all: whether it is a question set is the desk's to say. */
export const parsedOf = (text: string): Parsed => {
  try {
    return { content: JSON.parse(text) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : '' };
  }
};
