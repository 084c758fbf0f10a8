import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { wordsOf } from '../text/fold.ts';
import { stemOf, stemsOf } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';
import type { Locale } from '../values.ts';
import type { Article } from './article.ts';

/** An article that answers a search: how well, and the stems of its words that were meant. */
export type Found = { articleId: string; score: number; terms: ReadonlySet<string> };

/** One text of an article; of each field the stems in its language, parted by blanks. */
type Document = Record<(typeof fields)[number], string> & { id: string };
const fields = ['title', 'phrases', 'symptoms', 'body'] as const;

/** The full-text index: every text of every article is a document. */
export const createArticleSearch = () => {
  const index = new MiniSearch<Document>({
    fields: [...fields],
    tokenize: (terms) => terms.split(' ').filter((term) => term !== ''),
    processTerm: (term) => term,
  });
  return {
    add: (article: Article) => index.addAll(documentsOf(article)),
    remove: (article: Article) => index.removeAll(documentsOf(article)),
    /** What `keep` allows of what has any of the words, best first. Texts in the reader's language count more. */
    search: (text: string, { locale, keep }: { locale: Locale; keep: (articleId: string) => boolean }): Found[] => {
      const find = (query: Query) =>
        index.search(query, {
          ...weighting,
          boostDocument: (id: string) => (localeOf(id) === locale ? 1.2 : 1),
          filter: ({ id }) => keep(articleIdOf(id)),
        });
      const words = lookedFor(text);
      const results = find(asWritten(words));
      const known = new Set(results.flatMap(({ queryTerms }) => queryTerms));
      const mistyped = words.filter(
        (word) => word.length >= shortestMistyped && !stemsOf(word).some((term) => known.has(term)),
      );
      if (mistyped.length === 0) return merged(results);
      return merged(find({ combineWith: 'OR', queries: [asWritten(words), asMistyped(mistyped)] }));
    },
  };
};

/** How much a word tells by where it stands, and by how sure it is that it was meant. */
const weighting = {
  boost: { title: 4, phrases: 3, symptoms: 2, body: 1 },
  weights: { prefix: 0.5, fuzzy: 0.3 },
};

/** People type a few words; of a pasted text the first that tell something are looked for. */
const mostWords = 12;

const lookedFor = (text: string): string[] => {
  const words = [...new Set(wordsOf(text))];
  const telling = words.filter((word) => !stopWords.has(word));
  return (telling.length > 0 ? telling : words).slice(0, mostWords);
};

/** Each word as far as it is written, and by its stems. */
const asWritten = (words: readonly string[]): Query => ({
  combineWith: 'OR',
  queries: words.flatMap((word, index) => [
    { queries: [word], prefix: word.length >= (index === words.length - 1 ? 3 : 4) },
    { queries: stemsOf(word).slice(1), combineWith: 'OR' },
  ]),
});

/** With a slip of the fingers, or two in a long word; for words that nothing begins with. */
const asMistyped = (words: readonly string[]): Query => ({
  combineWith: 'OR',
  queries: words.map((word) => ({ queries: [word], fuzzy: word.length < 8 ? 1 : 2 })),
});
const shortestMistyped = 4;

/** The best of an article's texts counts; what was found in any of them is shown. */
const merged = (results: readonly SearchResult[]): Found[] => {
  const found = new Map<string, { score: number; terms: Set<string> }>();
  for (const { id, score, match } of results) {
    const articleId = articleIdOf(id);
    const known = found.get(articleId);
    if (known === undefined) found.set(articleId, { score, terms: new Set(Object.keys(match)) });
    else for (const term of Object.keys(match)) known.terms.add(term);
  }
  return [...found].map(([articleId, { score, terms }]) => ({ articleId, score, terms }));
};

const documentsOf = (article: Article): Document[] =>
  (['tr', 'en'] as const).flatMap((locale) => {
    const text = article.texts[locale];
    if (text === undefined) return [];
    const terms = (...parts: (string | undefined)[]) =>
      wordsOf(parts.filter((part) => part !== undefined).join('\n'))
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

const localeOf = (documentId: string): string => documentId.slice(0, 2);
const articleIdOf = (documentId: string): string => documentId.slice(3);
