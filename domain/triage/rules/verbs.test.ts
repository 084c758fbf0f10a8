import { expect, it } from 'vitest';
import { wordsOf } from '../../text/fold.ts';
import { type Shape, signsIn } from './rule.ts';
import { cannot, doesNot, severalCannot, toBeDone, weDo, wouldYou } from './verbs.ts';

const has = (text: string, shapes: readonly Shape[]) => signsIn(wordsOf(text), { shapes }).size > 0;

const examples: { shapes: readonly Shape[]; these: string[]; others: string[] }[] = [
  {
    shapes: doesNot,
    these: ['çalışmıyor', 'ACILMIYOR', 'gelmiyo', 'açılmyor', 'olmadı', 'göremedim'],
    others: ['çalışıyor', 'şimdi', 'kendi', 'medya'],
  },
  {
    shapes: cannot,
    these: ['giremiyorum', 'yapamıyoruz', 'bağlanamadım'],
    others: ['gelmiyor', 'istemiştim'],
  },
  {
    shapes: weDo,
    these: ['hata alıyoruz', 'yapamıyoruz', 'açamadık'],
    others: ['istiyoruz', 'rica ediyoruz', 'bekliyoruz', 'alıyorum'],
  },
  {
    shapes: severalCannot,
    these: ["agent'lar giremiyor", 'kullanıcılar açamıyorlar'],
    others: ['dosyalar açılmıyor', 'giremiyor'],
  },
  {
    shapes: wouldYou,
    these: ['yapar mısınız', 'yaparmısın', 'alabilir miyim', 'kurulabilir mi'],
    others: ['hepimiz', 'geldi mi'],
  },
  {
    shapes: toBeDone,
    these: ['hesabın kapatılması', 'laptop hazırlansın', 'kurulacak', 'yenileyelim'],
    others: ['firması', 'uygulaması', 'yazılımı'],
  },
];

it.each(examples)('R3: verbs such as $these.0 are told by their endings', ({ shapes, these, others }) => {
  expect(these.filter((text) => !has(text, shapes))).toEqual([]);
  expect(others.filter((text) => has(text, shapes))).toEqual([]);
});
