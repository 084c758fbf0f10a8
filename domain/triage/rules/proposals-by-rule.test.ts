import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposals } from '../proposal.ts';
import { proposalsByRule } from './proposals-by-rule.ts';

const values = (text: string) => {
  const { type, impact, urgency } = proposalsByRule(text);
  return [type?.value, impact?.value, urgency?.value];
};

describe('type, impact and urgency by the caller’s words', () => {
  it.each([
    ['ŞİFREMİ UNUTTUM GİREMİYORUM', 'service-request', 3, 1],
    ['hesabim kilitlendi', 'incident', 3, 1],
    ['Yazıcıdan çıktı alamıyorum', 'incident', 3, 2],
    ['internet yok!!! bütün şube çalışamıyor, 40 kişiyiz', 'incident', 1, 1],
    ['Muhasebe programı hata veriyor, hepimizde var', 'incident', 2, 1],
    ['İkinci monitör istiyorum', 'service-request', 3, 3],
    ['Toplantı odası projeksiyonu görüntü vermiyor, 15 dk sonra sunum var', 'incident', 2, 1],
    ['5 kişiye laptop verilmesi rica olunur', 'service-request', 3, 3],
    ['Please install Visio, no rush', 'service-request', 3, 3],
    ['Nobody in the Izmir office can print', 'incident', 1, 1],
    ['bilgisayar cok yavas', 'incident', 3, 3],
  ])('R11: "%s" is %s, impact %i, urgency %i', (text, ...expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('R11: the words that decided are told', () => {
    expect(proposalsByRule('Depoda sevkiyat durdu, 12 kişiyiz')).toMatchObject({
      type: { words: ['durdu'], by: 'rule' },
      impact: { value: 1, words: ['12', 'kisiyiz'] },
      urgency: { value: 1 },
    });
  });

  it('R11: what nothing is said of is the commonest, unsurely and without words', () => {
    expect(proposalsByRule('asdf')).toMatchObject({
      type: { value: 'incident', confidence: 0.5, words: [] },
      impact: { value: 3, words: [] },
      urgency: { value: 2, words: [] },
    });
  });

  it('R11: what the opener has said of the type stays the light in which the rest is judged', () => {
    expect(proposalsByRule('Bütün ofis için monitör', { type: 'service-request' }).impact?.value).toBe(3);
    expect(proposalsByRule('Bütün ofis için monitör', { type: 'incident' }).impact?.value).toBe(1);
  });

  it('R11: a call without a word has no proposal', () => {
    expect(proposalsByRule('😢 !!')).toEqual({});
  });

  it('R11: any text has valid proposals, the same for every spelling of its letters', () => {
    const word = fc.constantFrom(
      'ŞİFRE',
      'unuttum',
      'açılmıyor',
      'BÜTÜN',
      'şube',
      '40',
      'kişiyiz',
      'acil',
      'değil',
      'lütfen',
      '😢',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' }))), (words) => {
        const text = words.join(' ');
        const found = proposalsByRule(text);
        expect(proposals.parse(found)).toEqual(found);
        expect(proposalsByRule(text.toLocaleUpperCase('tr'))).toEqual(found);
      }),
    );
  });
});
