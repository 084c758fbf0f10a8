import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from './fold.ts';
import { stemOf, stemsOf } from './stems.ts';

const stemsIn = (text: string, locale: 'tr' | 'en') => [
  ...new Set(wordsOf(text).map((word) => stemOf(word, locale))),
];

describe('stems', () => {
  it.each([
    ['şifre ŞİFRE sifre şifreler sifrem Şifremi SIFREMI şifrelerimizi', 'sifre'],
    ['yazıcı yazicidan YAZICILAR yazıcım', 'yazic'],
    ['kuyruk kuyruğu kuyrugu KUYRUĞUNDA kuyrukta', 'kuyruk'],
    ['hesap hesabım hesabim HESAPLARI', 'hesap'],
    ['toplantı toplantısında toplantilar', 'topla'],
    ['sertifika sertifikası SERTIFIKASI sertifikanın', 'sertifika'],
    ['imza imzam imzası', 'imza'],
    ['kod kodlar', 'kod'],
    ['bağlanamıyorum baglanamiyorum BAĞLANAMIYORUM', 'baglanamiyor'],
    ['bilgisayar bilgisayarimiz', 'bilgisayar'],
  ])('R14: in Turkish the words of “%s” meet at %s', (text, stem) => {
    expect(stemsIn(text, 'tr')).toEqual([stem]);
  });

  it.each([
    ['printer printers', 'printer'],
    ['password passwords PASSWORDS', 'password'],
    ['lock locked locking', 'lock'],
  ])('R14: in English the words of “%s” meet at %s', (text, stem) => {
    expect(stemsIn(text, 'en')).toEqual([stem]);
  });

  it('R14: other words keep apart', () => {
    const words = wordsOf('toplantı toner şifre hesap yazıcı klasör ekran kod kart');
    expect(new Set(words.map((word) => stemOf(word, 'tr'))).size).toBe(words.length);
  });

  it('R14: a word of an unknown language is found by itself and by both stems', () => {
    expect(stemsOf('passwords')).toEqual(['passwords', 'passwor', 'password']);
    expect(stemsOf('vpn')).toEqual(['vpn']);
  });

  it.each(['0x80070005', 'win11', 'שלום', 'a'.repeat(41), ''])('R14: %s is its own stem', (word) => {
    expect(stemsOf(word)).toEqual([word]);
  });

  const turkishText = fc.string({ unit: fc.constantFrom(...'abcçdefgğhıijklmnoöprsştuüvyz'), minLength: 1 });

  it('R14: neither case nor diacritics change the stem of a word', () => {
    fc.assert(
      fc.property(turkishText, fc.constantFrom('tr', 'en'), (text, locale) => {
        const expected = stemsIn(text, locale);
        expect(stemsIn(text.toLocaleUpperCase('tr'), locale)).toEqual(expected);
        expect(stemsIn(text.toUpperCase(), locale)).toEqual(expected);
        expect(stemsIn(fold(text), locale)).toEqual(expected);
      }),
    );
  });

  it('R14: a stem is folded, not empty and the same when asked again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('tr', 'en'), (text, locale) => {
        for (const word of wordsOf(text)) {
          const stem = stemOf(word, locale);
          expect(stem).not.toBe('');
          expect(fold(stem)).toBe(stem);
          expect(stemOf(word, locale)).toBe(stem);
        }
      }),
    );
  });
});
