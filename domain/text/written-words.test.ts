import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from './fold.ts';
import { piecesOf } from './written-words.ts';

it('R14: words keep their writing beside what matching sees', () => {
  expect(piecesOf("İSTANBUL'dan, VPN").filter(({ words }) => words.length > 0)).toEqual([
    { text: 'İSTANBUL', words: ['istanbul'] },
    { text: 'dan', words: ['dan'] },
    { text: 'VPN', words: ['vpn'] },
  ]);
});

it('R14: the pieces of any text make up the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(piecesOf(text).map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

it('R14: of ordinary texts they hold the same words as the whole', () => {
  const letters = fc.constantFrom(...'IıİiŞşĞğÜüÖöÇçÂâ ’\'-_.\n\u0307\u200f\u00ad0az');
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(piecesOf(text).flatMap(({ words }) => words)).toEqual(wordsOf(text));
    }),
  );
});
