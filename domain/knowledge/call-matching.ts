import { beginningsOf } from '../text/standing.ts';
import type { Article } from './article.ts';
import { type ArticleEvidence, evidenceOf, isTelling } from './article-evidence.ts';
import { type CallWord, callWordsOf, type Vocabulary } from './call-words.ts';
import { type Call, type Evidence, evidenceFor } from './confidence.ts';
import { createPostings } from './postings.ts';

/** An article that may solve a call: how sure that is, and the call's words that speak for it, in its order. */
export type Candidate = { articleId: string; confidence: number; words: string[] };

type Entry = { article: Article; evidence: ArticleEvidence };
type Limits = { keep: (articleId: string) => boolean; serviceId?: string | undefined };

/** The articles as calls are matched with them. */
export const createCallMatching = () => {
  const entries = new Map<string, Entry>();
  const vocabulary: Vocabulary = { beginnings: createPostings(), stems: createPostings() };
  return {
    add: (article: Article): void => {
      const evidence = evidenceOf(article);
      entries.set(article.id, { article, evidence });
      vocabulary.beginnings.add(evidence.beginnings, article.id);
      vocabulary.stems.add(evidence.stems, article.id);
    },
    remove: (articleId: string): void => {
      const entry = entries.get(articleId);
      if (entry === undefined) return;
      entries.delete(articleId);
      vocabulary.beginnings.remove(entry.evidence.beginnings, articleId);
      vocabulary.stems.remove(entry.evidence.stems, articleId);
    },
    match: (text: string, limits: Limits): Candidate[] => matched(text, { entries, vocabulary, limits }),
  };
};

type World = { entries: ReadonlyMap<string, Entry>; vocabulary: Vocabulary; limits: Limits };

const matched = (text: string, world: World): Candidate[] => {
  const { entries, vocabulary, limits } = world;
  const weigh = (articles: number): number => 1 - Math.sqrt(articles / (entries.size + few));
  const call = callOf(callWordsOf(text, vocabulary), { vocabulary, weigh });
  const weightOf = (stem: string) => weigh(vocabulary.stems.articlesWith(stem).size);
  const compared = nearest(call, world).map(({ article, evidence }) => ({
    article,
    ...evidenceFor({ evidence, phrases: article.phrases }, { call, weightOf }),
  }));
  const over = call.words.some(({ word }) => isOver.test(word)) ? 0.5 : 1;
  return compared.map((one) => ({
    articleId: one.article.id,
    confidence:
      over *
      agreement(
        one.article,
        limits.serviceId,
      )(isOutdone(one, compared) ? outdone * one.strength : one.strength),
    words: [...one.places].toSorted((a, b) => a - b).flatMap((place) => call.words[place]?.written ?? []),
  }));
};

/** In a base of few articles a word of one of them is rare all the same. */
const few = 10;
/** A word that no article has may be what the call is about, or by the way. */
const unknownWeight = 0.5;
/** How many articles are looked at closely. */
const mostCompared = 16;
/** How many are looked up at all, by the call's rarest words. */
const mostLookedUp = 1_000;
/** What has so much less of the call's words than the best is not looked at. */
const leastOfBest = 0.2;
/** The share of its strength that an article keeps when another one explains the same words and more. */
const outdone = 0.7;
/** Callers also write that it is over: düzeldi, çözüldü, hallettik, solved, fixed. */
const isOver = /^(duzeldi|cozuldu|halled?ti|halloldu|solved|resolved|fixed)/;

const callOf = (
  words: readonly CallWord[],
  { vocabulary, weigh }: { vocabulary: Vocabulary; weigh: (articles: number) => number },
): Call => {
  const stems = new Map<string, number[]>();
  const seen = new Set<string>();
  const weights = words.map(({ word, stems: own, beginnings }, place) => {
    for (const stem of own) stems.set(stem, [...(stems.get(stem) ?? []), place]);
    if (seen.has(word) || !isTelling(word)) return 0;
    seen.add(word);
    const articles = Math.max(
      ...own.map((stem) => vocabulary.stems.articlesWith(stem).size),
      ...beginnings.map((beginning) => vocabulary.beginnings.articlesWith(beginning).size),
      0,
    );
    return articles === 0 ? unknownWeight : weigh(articles);
  });
  const meant = words.map(({ word }) => word);
  return { words, meant: { words: meant, beginnings: beginningsOf(meant) }, stems, weights };
};

/** The articles that have most of the call's rarest words. */
const nearest = (call: Call, { entries, vocabulary, limits }: World): Entry[] => {
  const scores = new Map<string, number>();
  const leading = call.words
    .map((word, place) => ({ word, weight: call.weights[place] ?? 0 }))
    .filter(({ word: { stems, beginnings }, weight }) => weight > 0 && stems.length + beginnings.length > 0)
    .toSorted((a, b) => b.weight - a.weight);
  let lookedUp = 0;
  for (const { word, weight } of leading) {
    const postings = [
      ...word.stems.map((stem) => vocabulary.stems.articlesWith(stem)),
      ...word.beginnings.map((beginning) => vocabulary.beginnings.articlesWith(beginning)),
    ];
    for (const articles of postings) {
      const share = weight / postings.length;
      if (scores.size > 0 && lookedUp + articles.size > 2 * mostLookedUp) continue;
      for (const articleId of articles) scores.set(articleId, (scores.get(articleId) ?? 0) + share);
      lookedUp += articles.size;
    }
    if (lookedUp > mostLookedUp) break;
  }
  const kept = [...scores].filter(([articleId]) => limits.keep(articleId));
  const worthwhile = kept.reduce((best, [, score]) => Math.max(best, score), 0) * leastOfBest;
  return kept
    .filter(([, score]) => score >= worthwhile)
    .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
    .slice(0, mostCompared)
    .flatMap(([articleId]) => entries.get(articleId) ?? []);
};

const isOutdone = (one: Evidence, all: readonly Evidence[]): boolean =>
  all.some(
    ({ strength, places }) =>
      strength > one.strength && places.size > one.places.size && one.places.isSubsetOf(places),
  );

/** What the call's service says, where both are of one: agreement takes some of the doubt, anything else adds to it. */
const agreement =
  ({ serviceIds }: Article, serviceId: string | undefined) =>
  (strength: number): number => {
    if (serviceId === undefined || serviceIds.length === 0) return strength;
    return serviceIds.includes(serviceId) ? 1 - (1 - strength) ** 1.25 : strength * 0.75;
  };
