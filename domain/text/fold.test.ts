import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from './fold.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(..."IıİiŞşĞğÜüÖöÇçÂâ ’'-_.👩‍💻שלוםمرحبا\u0307\u200f\u00ad0Σσς") }),
);

describe('folding', () => {
  it.each([
    ['İSMAİL', 'ismail'],
    ['ISPARTA', 'isparta'],
    ['ılık', 'ilik'],
    ['ŞİFREMİ UNUTTUM', 'sifremi unuttum'],
    ['Çağrı Müşterisi Öğrendi', 'cagri musterisi ogrendi'],
    ['hâlâ', 'hala'],
    ['I\u0307stanbul', 'istanbul'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['ﬁle', 'file'],
    ["O'Neil", "o'neil"],
    ['<script>', '<script>'],
    ['yazı\u00adcı', 'yazici'],
    ['\u200fשָׁלוֹם', 'שלום'],
    ['مَرْحَبًا', 'مرحبا'],
    ['Toner bitti 😢', 'toner bitti 😢'],
  ])('R1: %s is found as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('R1: the dotted and the dotless i are one letter, in both cases', () => {
    expect([...new Set([...'IıİiÎî'].map(fold))]).toEqual(['i']);
  });

  it('R1: what is folded stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('R1: a part that is folded is found in the whole', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
      { numRuns: 1000 },
    );
  });

  it('R1: both hold for every character of the alphabets and symbols', () => {
    const wrong = Array.from({ length: 0x20000 }, (_, codePoint) => String.fromCodePoint(codePoint)).filter(
      (character) => {
        const folded = fold(character);
        return fold(folded) !== folded || fold(`a${character}b`) !== `a${folded}b`;
      },
    );
    expect(wrong).toEqual([]);
  });

  it('R1: Turkish capitals and small letters are the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcçdefgğhıijklmnoöprsştuüvyz ') }), (text) => {
        expect(fold(text.toLocaleUpperCase('tr'))).toBe(fold(text));
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });
});

describe('words', () => {
  it.each([
    ["SAP'de fatura kaydederken", ['sap', 'de', 'fatura', 'kaydederken']],
    ['IRQL_NOT_LESS_OR_EQUAL', ['irql', 'not', 'less', 'or', 'equal']],
    ['e-imza takılı, 3. kat!', ['e', 'imza', 'takili', '3', 'kat']],
    ['VPN’e\n\tbağlanamıyorum 😢', ['vpn', 'e', 'baglanamiyorum']],
    ['שלום עולם', ['שלום', 'עולם']],
    ['😢 … !', []],
    ['', []],
  ])('R1: %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('R1: words are folded and never empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of wordsOf(text)) {
          expect(fold(word)).toBe(word);
          expect(word).not.toBe('');
        }
      }),
    );
  });
});
