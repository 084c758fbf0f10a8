import MiniSearch, { type SearchResult } from 'minisearch';
import { wordsOf } from '../text/fold.ts';
import { stemOf, stemsOf } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';
import type { Locale } from '../values.ts';
import type { Article } from './article.ts';
import { createTermCounts, type TermCounts } from './term-counts.ts';

/** The stems that were found in an article's text, with the fields that have them. */
export type FoundTerms = Readonly<Record<string, readonly string[]>>;
/** An article that answers a search: how well, and what was found in its texts. */
export type Found = { articleId: string; score: number; terms: Partial<Record<Locale, FoundTerms>> };

/** One text of an article; of each field the stems in its language, parted by blanks. */
type Document = Record<(typeof fields)[number], string> & { id: string };
const fields = ['title', 'phrases', 'symptoms', 'body'] as const;
/** Where a word is looked for that most texts have. */
const tellingFields = ['title', 'phrases', 'symptoms'];
/** How much a word tells by where it stands. */
const boost = { title: 4, phrases: 3, symptoms: 2, body: 1 };

type Asked = { locale: Locale; keep: (articleId: string) => boolean };

/** The full-text index: every text of every article is a document. */
export const createArticleSearch = () => {
  const counts = createTermCounts();
  const index = new MiniSearch<Document>({
    fields: [...fields],
    tokenize: termsIn,
    processTerm: (term) => term,
  });
  return {
    add: (article: Article): void => {
      for (const document of documentsOf(article)) {
        index.add(document);
        counts.add(allTermsOf(document));
      }
    },
    remove: (article: Article): void => {
      for (const document of documentsOf(article)) {
        index.remove(document);
        counts.remove(allTermsOf(document));
      }
    },
    /** What `keep` allows of what has any of the words, best first. Texts in the reader's language count more. */
    search: (text: string, { locale, keep }: Asked): Found[] => {
      const { weights, cost } = termsFor(text, counts);
      const results = index.search([...weights.keys()].join(' '), {
        boost,
        fields: cost > mostWeighed ? tellingFields : [...fields],
        boostTerm: (term) => weights.get(term) ?? 0,
        filter: ({ id }) => keep(articleIdOf(id)),
      });
      return merged(results.slice(0, mostResults), locale);
    },
  };
};

/** Nobody reads further. */
const mostResults = 400;
const inOwnLanguage = 1.2;

const termsIn = (terms: string): string[] => terms.split(' ').filter((term) => term !== '');
const allTermsOf = (document: Document): Set<string> =>
  new Set(fields.flatMap((field) => termsIn(document[field])));

/** People type a few words; of a pasted text the first that tell something are looked for. */
const mostWords = 8;
const mostCharacters = 1_000;
/** How many texts are weighed for one search, unless it has a single word; the commonest words are left out. */
const mostWeighed = 1_500;

/** The terms that a text asks for and how much each counts, rare words first, as many as can be weighed in time. */
const termsFor = (
  text: string,
  counts: TermCounts,
): { weights: ReadonlyMap<string, number>; cost: number } => {
  const words = [...new Set(wordsOf(text.slice(0, mostCharacters)))];
  const telling = words.filter((word) => !stopWords.has(word));
  const costOf = (terms: readonly Term[]) => terms.reduce((sum, { term }) => sum + counts.countOf(term), 0);
  const meant = (telling.length > 0 ? telling : words)
    .slice(0, mostWords)
    .map((word, index, all) => meantBy(word, { counts, isLast: index === all.length - 1 }))
    .map((terms) => ({ terms, cost: costOf(terms) }))
    .toSorted((a, b) => a.cost - b.cost);
  const weights = new Map<string, number>();
  let cost = 0;
  for (const { terms, cost: own } of meant) {
    if (weights.size > 0 && cost + own > mostWeighed) break;
    cost += own;
    for (const { term, weight } of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  return { weights, cost };
};

type Term = { term: string; weight: number };

/**
 * The word itself and its stems; what begins with it, where it is the last and perhaps still being typed, or there is no such
 * word; and only where there is neither, what it is a slip of.
 */
const meantBy = (word: string, { counts, isLast }: { counts: TermCounts; isLast: boolean }): Term[] => {
  const exact = stemsOf(word).filter((term) => counts.countOf(term) > 0);
  const isBegun = word.length >= shortestBeginning && (isLast || exact.length === 0);
  const begun = isBegun ? counts.startingWith(word, mostBegun) : [];
  const terms = exact.map((term) => ({ term, weight: 1 }));
  let cost = exact.reduce((sum, term) => sum + counts.countOf(term), 0);
  for (const term of begun) {
    cost += counts.countOf(term);
    if (exact.includes(term) || (terms.length > 0 && cost > mostWeighed)) continue;
    terms.push({ term, weight: 0.5 });
  }
  if (terms.length > 0 || word.length < shortestMistyped) return terms;
  const slips = stemsOf(word).flatMap((stem) => counts.slipsOf(stem, mostSlips));
  return [...new Set(slips)].map((term) => ({ term, weight: 0.3 }));
};

const shortestBeginning = 2;
const shortestMistyped = 4;
const mostBegun = 5;
const mostSlips = 3;

/** The best of an article's texts counts. */
const merged = (results: readonly SearchResult[], locale: Locale): Found[] => {
  const found = new Map<string, Found>();
  for (const { id, score: plain, match } of results) {
    const articleId = articleIdOf(id);
    const of = localeOf(id);
    const score = of === locale ? plain * inOwnLanguage : plain;
    const known = found.get(articleId);
    found.set(articleId, {
      articleId,
      score: Math.max(score, known?.score ?? 0),
      terms: { ...known?.terms, [of]: match },
    });
  }
  return [...found.values()];
};

const documentsOf = (article: Article): Document[] =>
  (['tr', 'en'] as const).flatMap((locale) => {
    const text = article.texts[locale];
    if (text === undefined) return [];
    const terms = (...parts: (string | undefined)[]) =>
      parts
        .flatMap((part) => wordsOf(part ?? ''))
        .map((word) => stemOf(word, locale))
        .join(' ');
    return {
      id: `${locale} ${article.id}`,
      title: terms(text.title),
      phrases: terms(...article.phrases),
      symptoms: terms(text.symptoms),
      body: terms(text.cause, text.workaround, text.steps),
    };
  });

const localeOf = (documentId: string): Locale => (documentId.startsWith('tr') ? 'tr' : 'en');
const articleIdOf = (documentId: string): string => documentId.slice(3);
