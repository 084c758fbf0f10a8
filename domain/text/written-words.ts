/** A stretch of a text: what people wrote as a word, or what stands between words. */
export type Piece = { text: string; isWord: boolean };

/**
 * A text cut into words and what parts them; joined again it is the text. Folding changes lengths (`İ` has one letter and,
 * lower-cased, two), so a folded word is found in the text by its piece, never by its place.
 */
export const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(wordOrGap)].map(({ 0: part, 1: word }) => ({ text: part, isWord: word !== undefined }));

const wordOrGap = /([\p{L}\p{N}\p{M}\p{Cf}]+)|[^\p{L}\p{N}\p{M}\p{Cf}]+/gu;
