import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { wordsOf } from '../text/fold.ts';
import { stemOf, stemsOf } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';
import type { Locale } from '../values.ts';
import type { Article } from './article.ts';

/** An article that answers a search: how well, and the words of it that were meant, as `articleTerms` has them. */
export type Found = { articleId: string; score: number; terms: ReadonlySet<string> };

/** One text of an article; of each field the terms, parted by blanks. */
type Document = Record<(typeof fields)[number], string> & { id: string };
const fields = ['title', 'phrases', 'symptoms', 'body'] as const;

/** What a word of an article is found by: itself, and its stem in the article's language. */
export const articleTerms = (word: string, locale: Locale): string[] => {
  const stem = stemOf(word, locale);
  return stem === word ? [word] : [word, stem];
};

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
    search: (text: string, { locale, keep }: { locale: Locale; keep: (articleId: string) => boolean }) =>
      merged(
        index.search(queryOf(text), {
          ...weighting,
          boostDocument: (id: string) => (localeOf(id) === locale ? 1.2 : 1),
          filter: ({ id }) => keep(articleIdOf(id)),
        }),
      ),
  };
};

/** How much a word tells by where it stands, and by how sure it is that it was meant. */
const weighting = {
  boost: { title: 4, phrases: 3, symptoms: 2, body: 1 },
  weights: { prefix: 0.5, fuzzy: 0.3 },
};

/** People type a few words; of a pasted text the first that tell something are looked for. */
const mostWords = 12;

/** Each word as it is begun and with a slip of the fingers, and by its stems. */
const queryOf = (text: string): Query => {
  const words = [...new Set(wordsOf(text))];
  const telling = words.filter((word) => !stopWords.has(word));
  return {
    combineWith: 'OR',
    queries: (telling.length > 0 ? telling : words).slice(0, mostWords).flatMap((word) => [
      { queries: [word], prefix: word.length > 1, fuzzy: slipsIn(word) },
      { queries: stemsOf(word).filter((stem) => stem !== word), combineWith: 'OR' },
    ]),
  };
};

/** Letters that may be wrong; a short word with another letter is another word. */
const slipsIn = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

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
        .flatMap((word) => articleTerms(word, locale))
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
