import { wordsOf } from '../text/fold.ts';
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
  const part = parts.find((one) => wordsOf(one).some(isFound)) ?? parts[0] ?? '';
  const pieces = piecesOf(part);
  const first = pieces.findIndex((piece) => isHit(piece, isFound));
  return excerptFrom(pieces, { start: Math.max(0, first - before), isFound });
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
