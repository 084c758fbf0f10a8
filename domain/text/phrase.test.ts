import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from './fold.ts';
import { wordsCovered } from './phrase.ts';

const covered = (text: string, ...phrases: string[]) => [...wordsCovered(wordsOf(text), phrases)];

it.each([
  ['yazıcı', 'Yazıcıdan çıktı alamıyorum', ['yazicidan']],
  ['hesap', 'hesabım kilitlendi', ['hesabim']],
  ['kuyruk', 'kuyruğu boşalttım', ['kuyrugu']],
  ['danışmanlık', 'performans danışmanlığını istiyoruz', ['danismanligini']],
  ['uygulaması', 'kendi uygulamamız çöktü', ['uygulamamiz']],
  ['çağrı merkezi yazılımı', 'ÇAĞRI MERKEZİ YAZILIMIMIZ', ['cagri', 'merkezi', 'yazilimimiz']],
  ['vpn', "vpn'e giremiyorum", ['vpn']],
  ['dosya sil', 'dosyaları sildim', ['dosyalari', 'sildim']],
  ['print queue', 'the print queues are stuck', ['print', 'queues']],
])('R14: "%s" stands in "%s"', (phrase, text, words) => {
  expect(covered(text, phrase)).toEqual(words);
});

it.each([
  ['ağ', 'bilgisayar ağır çalışıyor'],
  ['sap', 'hedeften sapma var'],
  ['ağ sürücü', 'ağır sürücü'],
  ['klasör', 'klasik görünüm'],
  ['yardım masası', 'masası yardım'],
  ['yardım masası', 'yardım için masası'],
  ['yardım masası', 'yardım'],
  ['yazıcı', ''],
])('R14: "%s" does not stand in "%s"', (phrase, text) => {
  expect(covered(text, phrase)).toEqual([]);
});

it('R14: a word that is written again, or listed twice, counts once', () => {
  expect(covered('vpn vpn VPN', 'vpn', 'Vpn')).toEqual(['vpn']);
});

it('R14: a phrase without a letter covers nothing', () => {
  expect(covered('toner bitti !', '!!', '😢')).toEqual([]);
});

it('R14: every word of a call is covered by itself, and nothing else is', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'abıİçkpt ') })), (texts) => {
      const words = wordsOf(texts.join(' '));
      const found = wordsCovered(words, words);
      expect(found).toEqual(new Set(words));
    }),
  );
});
