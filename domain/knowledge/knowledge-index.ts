import type { Locale } from '../values.ts';
import { type Article, type ArticleStatistics, textIn } from './article.ts';
import { createArticleSearch, type Found } from './article-search.ts';
import { createCallMatching } from './call-matching.ts';
import { highlightsOf, type Segment } from './highlights.ts';
import { mayRead, type Reader } from './reader.ts';
import { successRate } from './success-rate.ts';

/** What the index holds: the published version of an article, and how it fared. */
export type Searchable = { article: Article; statistics: ArticleStatistics };

export type Hit = Searchable & {
  /** Of the text that is shown. */
  locale: Locale;
  /** Higher is better; for comparing hits of one search. */
  score: number;
  /** Of the shown text: its title, and a part of it with a word that was found. */
  highlights: { title: Segment[]; excerpt: Segment[] };
};

export type Match = Searchable & {
  /** 0 to 1; what a contract asks for is in `usualConfidence`. */
  confidence: number;
  /** The call's words that speak for the article, as they were written. */
  words: string[];
};

type Question = { text: string; reader: Reader; serviceId?: string; limit: number };

export type KnowledgeIndex = {
  /** Takes an article in, in place of what it held of it. */
  put: (searchable: Searchable) => void;
  remove: (articleId: string) => void;
  size: () => number;
  /**
   * For people who type: what they may read and what has any of their words, begun or mistyped ones too; best first, equals
   * by success rate. `serviceId`: only what is of that service or of none.
   */
  search: (query: Question & { locale: Locale }) => Hit[];
  /** For a call: what may solve it of what its reader may read, surest first, near equals by success rate. */
  match: (call: Question) => Match[];
};

/** An index in memory; everything it answers follows from what was put into it, in whatever order. */
export const createKnowledgeIndex = (): KnowledgeIndex => {
  const held: Held = new Map();
  const texts = createArticleSearch();
  const calls = createCallMatching();
  const remove = (articleId: string): void => {
    const known = held.get(articleId);
    if (known === undefined) return;
    held.delete(articleId);
    texts.remove(known.article);
    calls.remove(articleId);
  };
  return {
    put: (searchable) => {
      const { article } = searchable;
      if (held.get(article.id)?.article.version !== article.version) {
        remove(article.id);
        texts.add(article);
        calls.add(article);
      }
      held.set(article.id, searchable);
    },
    remove,
    size: () => held.size,
    search: ({ text, locale, limit, ...asker }) =>
      withArticles(texts.search(text, { locale, keep: isForAsker(held, asker) }), held)
        .map((found) => ({
          ...found,
          score: found.score * (found.article.texts[locale] ? 1 : inOtherLanguage),
        }))
        .toSorted(ranked(({ score }) => Math.round(score * 1_000)))
        .slice(0, limit)
        .map((found) => hitOf(found, locale)),
    match: ({ text, reader, serviceId, limit }) =>
      withArticles(calls.match(text, { keep: isForAsker(held, { reader }), serviceId }), held)
        .toSorted(ranked(({ confidence }) => Math.round(confidence / nearlyEqual)))
        .slice(0, limit),
  };
};

type Held = Map<string, Searchable>;

const withArticles = <Found extends { articleId: string }>(
  found: readonly Found[],
  held: Held,
): (Omit<Found, 'articleId'> & Searchable)[] =>
  found.flatMap(({ articleId, ...rest }) => {
    const searchable = held.get(articleId);
    return searchable === undefined ? [] : { ...searchable, ...rest };
  });

/** Whether an article may be read by somebody who asks, and is of the service that they ask about, or of none. */
const isForAsker =
  (held: Held, { reader, serviceId }: { reader: Reader; serviceId?: string }) =>
  (articleId: string): boolean => {
    const article = held.get(articleId)?.article;
    if (article === undefined || !mayRead(reader, article)) return false;
    const { serviceIds } = article;
    return serviceId === undefined || serviceIds.length === 0 || serviceIds.includes(serviceId);
  };

/** What readers cannot read in their language comes later. */
const inOtherLanguage = 0.6;

/** Confidences that differ by less say the same. */
const nearlyEqual = 0.05;

/** Best first: by a score in steps, within a step by success rate, then by id. */
const ranked =
  <Item extends Searchable>(stepOf: (item: Item) => number) =>
  (a: Item, b: Item): number =>
    stepOf(b) - stepOf(a) ||
    successRate(b.statistics) - successRate(a.statistics) ||
    (a.article.id < b.article.id ? -1 : 1);

const hitOf = (
  { article, statistics, score, terms }: Searchable & Omit<Found, 'articleId'>,
  reading: Locale,
): Hit => {
  const { locale, text } = textIn(article, reading);
  return { article, statistics, locale, score, highlights: highlightsOf(text, locale, terms[locale] ?? {}) };
};
