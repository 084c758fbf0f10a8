import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from './fold.ts';
import { piecesOf } from './written-words.ts';

it('R14: words are told from what stands between them', () => {
  expect(piecesOf("İSTANBUL'dan, VPN")).toEqual([
    { text: 'İSTANBUL', isWord: true },
    { text: "'", isWord: false },
    { text: 'dan', isWord: true },
    { text: ', ', isWord: false },
    { text: 'VPN', isWord: true },
  ]);
});

it('R14: the pieces of any text make up the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(
        piecesOf(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

it('R14: of ordinary texts they hold the same words as the whole', () => {
  const letters = fc.constantFrom(..."IıİiŞşĞğÜüÖöÇçÂâ ’'-_.\n\u0307\u200f\u00ad0az");
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      const words = piecesOf(text).flatMap((piece) => (piece.isWord ? wordsOf(piece.text) : []));
      expect(words).toEqual(wordsOf(text));
    }),
  );
});
