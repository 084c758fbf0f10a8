import { diffArrays } from 'diff';
import type { Article } from './article.ts';

/** Lines that stand in both versions, in the newer only or in the older only. */
export type Run = { kind: 'same' | 'added' | 'removed'; text: string };
/** A field that differs (`texts.tr.steps`), in runs of lines. */
export type FieldDifference = { field: string; runs: Run[] };

/** Beyond so many changed lines all is said to be new: the search for what is the same takes their square. */
const mostEdits = 1_000;

/** What differs in the content of two versions, field by field; of a list, each entry is a line. */
export const differencesOf = (from: Article, to: Article): FieldDifference[] => {
  const [before, after] = [fieldsOf(from), fieldsOf(to)];
  return Object.keys(after)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, runs: runsOf(before[field] ?? '', after[field] ?? '') }));
};

const textFields = ['title', 'symptoms', 'cause', 'workaround', 'steps'] as const;

const fieldsOf = (article: Article): Record<string, string> => ({
  ...Object.fromEntries(
    (['tr', 'en'] as const).flatMap((language) =>
      textFields.map((field) => [`texts.${language}.${field}`, article.texts[language]?.[field] ?? '']),
    ),
  ),
  kind: article.kind,
  audience: article.audience,
  serviceIds: article.serviceIds.join('\n'),
  customerIds: article.customerIds.join('\n'),
  phrases: article.phrases.join('\n'),
  ownerId: article.ownerId ?? '',
  reviewAt: article.reviewAt ?? '',
});

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

const runsOf = (before: string, after: string): Run[] => {
  const [old, young] = [linesOf(before), linesOf(after)];
  const changes = diffArrays(old, young, { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: young },
  ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join('\n'),
  }));
};
