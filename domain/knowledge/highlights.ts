import { type Piece, piecesOf } from '../text/written-words.ts';
import type { ArticleText } from './article.ts';

/** A stretch of a text that a search shows; `hit`: one of the words that were looked for. */
export type Segment = { text: string; hit: boolean };

/** Whether a folded word is one that was found. */
type IsFound = (word: string) => boolean;

/** The text with the words that were found marked; joined again it is the text. */
export const highlightsIn = (text: string, isFound: IsFound): Segment[] =>
  joined(piecesOf(text).map((piece) => segmentOf(piece, isFound)));

/** The first of an article's parts that has a found word, from a little before that word on; else how it begins. */
export const excerptOf = (
  { symptoms, cause, workaround, steps }: ArticleText,
  isFound: IsFound,
): Segment[] => {
  const parts = [symptoms, cause ?? '', workaround ?? '', steps].map(plainOf).filter((part) => part !== '');
  for (const part of parts) {
    const pieces = piecesOf(part);
    const first = pieces.findIndex(({ words }) => words.some(isFound));
    if (first !== -1) return excerptFrom(pieces, { start: Math.max(0, first - before), isFound });
  }
  return excerptFrom(piecesOf(parts[0] ?? ''), { start: 0, isFound });
};

const excerptFrom = (
  pieces: readonly Piece[],
  { start, isFound }: { start: number; isFound: IsFound },
): Segment[] => {
  const shown = pieces.slice(start, start + mostShown).map((piece) => segmentOf(piece, isFound));
  return joined([...(start > 0 ? [ellipsis] : []), ...shortened(shown, pieces.length > start + mostShown)]);
};

const excerptLength = 200;
/** Pieces, that is words and gaps. */
const before = 12;
const mostShown = 100;
const ellipsis: Segment = { text: '…', hit: false };

const segmentOf = ({ text, words }: Piece, isFound: IsFound): Segment => ({ text, hit: words.some(isFound) });

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
