import type { Locale } from '../values.ts';
import { type Article, type ArticleStatistics, textIn } from './article.ts';
import { stemOf } from '../text/stems.ts';
import { createArticleSearch } from './article-search.ts';
import { createCallMatching } from './call-matching.ts';
import { excerptOf, highlightsIn, type Segment } from './highlights.ts';
import { mayRead, type Reader } from './reader.ts';
import { successRate } from './success-rate.ts';

/** What the index holds: the published version of an article, and how it fared. */
export type Searchable = { article: Article; statistics: ArticleStatistics };

export type Hit = Searchable & {
  /** Of the text that is shown. */
  locale: Locale;
  /** Higher is better; for comparing hits of one search. */
  score: number;
  highlights: { title: Segment[]; excerpt: Segment[] };
};

export type Match = Searchable & {
  /** 0 to 1; see `usualOfferConfidence`. */
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

/**
 * How sure a match must be to be offered without a person looking at it. Measured on calls (docs/decisions/knowledge-search.md);
 * contracts may ask for more or less.
 */
export const usualOfferConfidence = 0.6;

/** An index in memory; everything it answers follows from what was put into it, in whatever order. */
export const createKnowledgeIndex = (): KnowledgeIndex => {
  const held = new Map<string, Searchable>();
  const texts = createArticleSearch();
  const calls = createCallMatching();

  const remove = (articleId: string): void => {
    const known = held.get(articleId);
    if (known === undefined) return;
    held.delete(articleId);
    texts.remove(known.article);
    calls.remove(articleId);
  };
  const put = (searchable: Searchable): void => {
    const { article } = searchable;
    const known = held.get(article.id);
    if (known?.article.version !== article.version) {
      remove(article.id);
      texts.add(article);
      calls.add(article);
    }
    held.set(article.id, searchable);
  };
  const isFor = (reader: Reader) => (articleId: string) => {
    const known = held.get(articleId);
    return known !== undefined && mayRead(reader, known.article);
  };

  return {
    put,
    remove,
    size: () => held.size,
    search: ({ text, reader, locale, serviceId, limit }) => {
      const readable = isFor(reader);
      const keep = (articleId: string) => readable(articleId) && isOfService(held.get(articleId), serviceId);
      return texts
        .search(text, { locale, keep })
        .flatMap(({ articleId, ...found }) => {
          const searchable = held.get(articleId);
          return searchable === undefined ? [] : { ...searchable, ...found };
        })
        .map((found) => ({
          ...found,
          score: found.score * (found.article.texts[locale] ? 1 : inOtherLanguage),
        }))
        .toSorted(ranked(({ score }) => Math.round(score * 1_000)))
        .slice(0, limit)
        .map((found) => hitOf(found, locale));
    },
    match: ({ text, reader, serviceId, limit }) =>
      calls
        .match(text, { keep: isFor(reader), ...(serviceId === undefined ? {} : { serviceId }) })
        .flatMap(({ articleId, ...candidate }) => {
          const searchable = held.get(articleId);
          return searchable === undefined ? [] : { ...searchable, ...candidate };
        })
        .toSorted(ranked(({ confidence }) => Math.round(confidence / nearlyEqual)))
        .slice(0, limit),
  };
};

/** What readers cannot read in their language comes later. */
const inOtherLanguage = 0.6;

/** Confidences that differ by less say the same. */
const nearlyEqual = 0.05;

const isOfService = (searchable: Searchable | undefined, serviceId: string | undefined): boolean => {
  const own = searchable?.article.serviceIds ?? [];
  return serviceId === undefined || own.length === 0 || own.includes(serviceId);
};

/** Best first: by a score in steps, within a step by success rate, then by id. */
const ranked =
  <Item extends Searchable>(stepOf: (item: Item) => number) =>
  (a: Item, b: Item): number =>
    stepOf(b) - stepOf(a) ||
    successRate(b.statistics) - successRate(a.statistics) ||
    (a.article.id < b.article.id ? -1 : 1);

const hitOf = (
  { article, statistics, score, terms }: Searchable & { score: number; terms: ReadonlySet<string> },
  reading: Locale,
): Hit => {
  const { locale, text } = textIn(article, reading);
  const isFound = (word: string) => terms.has(stemOf(word, locale));
  const highlights = { title: highlightsIn(text.title, isFound), excerpt: excerptOf(text, isFound) };
  return { article, statistics, locale, score, highlights };
};
