import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from './fold.ts';
import { wordsCovered } from './phrase.ts';
import { beginningsOf, standingsOf } from './standing.ts';

const standings = (text: string, ...phrases: string[]) => {
  const words = wordsOf(text);
  return standingsOf({ words, beginnings: beginningsOf(words) }, phrases);
};

it.each([
  ['çıktı alamıyor', 'Yazıcıdan çıktı alamıyorum', [1, 2], true],
  ['toner bitti', 'toner de bitti', [0, 2], false],
  ['şifre unut', 'unuttum yine şifremi', [2, 0], false],
  ['vpn', 'evden vpn yok', [1], true],
  ['e imza', 'e-imza takılı', [0, 1], true],
  ['vpn vpn', 'vpn ve vpn', [0, 2], false],
] as const)('R14: “%s” stands in “%s”', (...[phrase, text, places, together]) => {
  expect(standings(text, phrase)).toEqual([{ places, together }]);
});

it.each([
  ['şifre unut', 'şifre değişecek'],
  ['vpn', 'vpnler'],
  ['vpn vpn', 'vpn'],
  ['şifre unut', 'şifre bir iki üç dört beş altı yedi unutma'],
  ['', 'şifre'],
])('R14: “%s” does not stand in “%s”', (phrase, text) => {
  expect(standings(text, phrase)).toEqual([]);
});

it('R14: of several places the nearest count', () => {
  expect(standings('şifre ve vpn sonra şifre unuttum', 'şifre unut')).toEqual([
    { places: [4, 5], together: true },
  ]);
});

it('R14: what stands together is what covers words, and nothing stands where they are not', () => {
  const texts = fc.array(fc.constantFrom('şifre', 'unuttum', 'vpn', 've', 'bağlanamıyorum'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(texts, fc.constantFrom('şifre unut', 'vpn', 'bağlan vpn', 'unut'), (text, phrase) => {
      const words = wordsOf(text.join(' '));
      const found = standings(text.join(' '), phrase);
      expect(found.some(({ together }) => together)).toBe(wordsCovered(words, [phrase]).size > 0);
      for (const { places } of found) expect(new Set(places).size).toBe(wordsOf(phrase).length);
    }),
  );
});
