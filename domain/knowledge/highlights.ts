import { wordsOf } from '../text/fold.ts';
import { stemOf } from '../text/stems.ts';
import { type Piece, piecesOf } from '../text/written-words.ts';
import type { Locale } from '../values.ts';
import type { ArticleText } from './article.ts';
import type { FoundTerms } from './article-search.ts';

/** A stretch of a text that a search shows; `hit`: one of the words that were looked for. */
export type Segment = { text: string; hit: boolean };

/** Whether a folded word is one that was found. */
type IsFound = (word: string) => boolean;

/**
 * The title, and the first part of the text that has a found word, from a little before that word on; where none has, how
 * the text begins. Joined again, the title's segments are the title.
 */
export const highlightsOf = (
  text: ArticleText,
  locale: Locale,
  terms: FoundTerms,
): { title: Segment[]; excerpt: Segment[] } => {
  const isIn = (field: string) => Object.values(terms).some((fields) => fields.includes(field));
  const isFound = isFoundBy(Object.keys(terms), locale);
  return {
    title: isIn('title') ? highlightsIn(text.title, isFound) : [{ text: text.title, hit: false }],
    excerpt: excerptFrom(piecesOf(plainOf(partOf(text, { isIn, isFound }))), isFound),
  };
};

/** A stem begins as its word does: few words of a text have to be stemmed to find those that were meant. */
const isFoundBy = (terms: readonly string[], locale: Locale): IsFound => {
  const beginnings = new Set(terms.map((term) => term.slice(0, 2)));
  return (word) => beginnings.has(word.slice(0, 2)) && terms.includes(stemOf(word, locale));
};

const partOf = (
  { symptoms, cause = '', workaround = '', steps }: ArticleText,
  { isIn, isFound }: { isIn: (field: string) => boolean; isFound: IsFound },
): string => {
  const whole = [symptoms, cause, workaround, steps].find((part) => part !== '') ?? '';
  if (isIn('symptoms')) return symptoms;
  if (!isIn('body')) return whole;
  return [cause, workaround, steps].find((part) => wordsOf(part).some(isFound)) ?? whole;
};

const highlightsIn = (text: string, isFound: IsFound): Segment[] =>
  joined(piecesOf(text).map((piece) => segmentOf(piece, isFound)));

const excerptFrom = (pieces: readonly Piece[], isFound: IsFound): Segment[] => {
  const start = Math.max(0, pieces.findIndex((piece) => isHit(piece, isFound)) - before);
  const shown = pieces.slice(start, start + mostShown).map((piece) => segmentOf(piece, isFound));
  return joined([...(start > 0 ? [ellipsis] : []), ...shortened(shown, pieces.length > start + mostShown)]);
};

const excerptLength = 200;
/** Pieces, that is words and gaps. */
const before = 12;
const mostShown = 80;
const ellipsis: Segment = { text: '…', hit: false };

const isHit = ({ text, isWord }: Piece, isFound: IsFound): boolean => isWord && wordsOf(text).some(isFound);
const segmentOf = (piece: Piece, isFound: IsFound): Segment => ({
  text: piece.text,
  hit: isHit(piece, isFound),
});

/** As many whole words as there is room for; a first word that is longer than that stands alone. */
const shortened = (segments: readonly Segment[], goesOn: boolean): Segment[] => {
  let length = 0;
  const end = segments.findIndex(({ text }) => (length += text.length) > excerptLength);
  if (end === -1) return [...segments, ...(goesOn ? [ellipsis] : [])];
  return [...segments.slice(0, Math.max(end, 1)), ellipsis];
};

const joined = (segments: readonly Segment[]): Segment[] => {
  const all: Segment[] = [];
  for (const segment of segments) {
    const last = all.at(-1);
    if (last?.hit === segment.hit) last.text += segment.text;
    else all.push({ ...segment });
  }
  return all;
};

/** Markdown on one line without its marks: an excerpt is read, not laid out. */
const plainOf = (markdown: string): string =>
  markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+>]|#{1,6}|\d{1,3}\.)\s+/gm, '')
    .replace(/\*\*|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
