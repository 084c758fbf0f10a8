import type { Customer, Person, Service } from '../directory.ts';
import { fold } from '../text/fold.ts';
import { type Locale, locale } from '../values.ts';
import type { ArticleContent, ArticleText } from './article.ts';
import { type MarkdownFaultCode, markdownFaultsOf } from './markdown.ts';

/** What is wrong with an article, and in which field of it (`texts.tr.steps`). */
export type ArticleFault = { field: string; code: ArticleFaultCode };
export type ArticleFaultCode =
  'unknown' | 'not-of-desk' | 'duplicate' | 'missing-steps' | 'missing-symptoms' | MarkdownFaultCode;

/** The records that an article may refer to. */
export type ArticleFacts = {
  services: readonly Pick<Service, 'id'>[];
  customers: readonly Pick<Customer, 'id'>[];
  /** The person whom `ownerId` names, if there is one. */
  owner: Pick<Person, 'role'> | undefined;
};

/** Why an article cannot be kept, field by field; empty for a sound one, which may be unfinished. */
export const faultsOf = (content: ArticleContent, facts: ArticleFacts): ArticleFault[] => [
  ...unknownIn('serviceIds', content.serviceIds, facts.services),
  ...unknownIn('customerIds', content.customerIds, facts.customers),
  ...ownerFaults(content, facts),
  ...duplicatesIn('phrases', content.phrases.map(fold)),
  ...textsOf(content).flatMap(([language, text]) => markdownIn(language, text)),
];

/** What an article still needs before it is reviewed and published: symptoms and something to do, in each of its languages. */
export const missingIn = (content: Pick<ArticleContent, 'texts'>): ArticleFault[] =>
  textsOf(content).flatMap(([language, { symptoms, steps, workaround }]) => [
    ...(symptoms === '' ? [faultAt(`texts.${language}.symptoms`, 'missing-symptoms')] : []),
    ...(steps === '' && workaround === undefined
      ? [faultAt(`texts.${language}.steps`, 'missing-steps')]
      : []),
  ]);

const faultAt = (field: string, code: ArticleFaultCode): ArticleFault => ({ field, code });

const textsOf = ({ texts }: Pick<ArticleContent, 'texts'>): [Locale, ArticleText][] =>
  locale.options.flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [[language, text]];
  });

const unknownIn = (
  field: string,
  ids: readonly string[],
  known: readonly { id: string }[],
): ArticleFault[] => [
  ...ids.flatMap((id, index) =>
    known.some((one) => one.id === id) ? [] : [faultAt(`${field}.${String(index)}`, 'unknown')],
  ),
  ...duplicatesIn(field, ids),
];

const duplicatesIn = (field: string, entries: readonly string[]): ArticleFault[] =>
  entries.flatMap((entry, index) =>
    entries.indexOf(entry) < index ? [faultAt(`${field}.${String(index)}`, 'duplicate')] : [],
  );

/** Whoever owns an article works for the desk. */
const ownerFaults = ({ ownerId }: ArticleContent, { owner }: ArticleFacts): ArticleFault[] => {
  if (ownerId === undefined) return [];
  if (owner === undefined) return [faultAt('ownerId', 'unknown')];
  const isOfDesk = owner.role === 'agent' || owner.role === 'administrator';
  return isOfDesk ? [] : [faultAt('ownerId', 'not-of-desk')];
};

const markdownIn = (language: Locale, { steps, workaround = '' }: ArticleText): ArticleFault[] =>
  Object.entries({ steps, workaround }).flatMap(([field, text]) =>
    markdownFaultsOf(text).map((code) => faultAt(`texts.${language}.${field}`, code)),
  );
