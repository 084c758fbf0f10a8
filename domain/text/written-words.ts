import { wordsOf } from './fold.ts';

/** A stretch of a text: what people wrote as a word, with its folded words, or what stands between (no words). */
export type Piece = { text: string; words: readonly string[] };

/**
 * A text cut into words and what parts them; joined again it is the text. Folding changes lengths (`İ` has one letter and,
 * lower-cased, two), so a folded word is found in the text by its piece, never by its place.
 */
export const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(wordOrGap)].map(([part]) => ({ text: part, words: wordsOf(part) }));

const wordOrGap = /[\p{L}\p{N}\p{M}\p{Cf}]+|[^\p{L}\p{N}\p{M}\p{Cf}]+/gu;
