import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../text/fold.ts';
import { decide, exactly, type Rule } from './rule.ts';

const rules: readonly Rule<string>[] = [
  { value: 'urgent', confidence: 0.9, shapes: exactly('acil'), unless: { phrases: ['acil değil'] } },
  {
    value: 'licence',
    confidence: 0.8,
    phrases: ['süresi bitmiş'],
    about: { phrases: ['lisans'] },
  },
  { value: 'broken', confidence: 0.7, shapes: [[/miyor$/]] },
  { value: 'pair', confidence: 0.6, shapes: [[/ler$/, /^var$/]] },
];
const said = (text: string) => decide(wordsOf(text), rules);

describe('a rule', () => {
  it.each([
    ['Acil bakın', 'urgent', ['acil']],
    ['Lisansın süresi bitmiş', 'licence', ['suresi', 'bitmis', 'lisansin']],
    ['Açılmıyor', 'broken', ['acilmiyor']],
    ['Lekeler var', 'pair', ['lekeler', 'var']],
    ['Acil, açılmıyor', 'urgent', ['acil']],
  ])('R11: decides "%s" by the words that gave it away', (text, value, words) => {
    expect(said(text)).toMatchObject({ value, words, by: 'rule', similar: [] });
  });

  it.each([
    ['açılıyor', 'a word that only begins alike'],
    ['acil değil', 'what rules it out'],
    ['süresi bitmiş', 'the matter missing'],
    ['lekeler hâlâ var', 'another word between'],
    ['lekeler', 'the end of the call'],
    ['', 'no words'],
  ])('R11: says nothing of "%s": %s', (text) => {
    expect(said(text)).toBeUndefined();
  });

  it('R11: of a long call at most eight words are told', () => {
    const text = Array.from({ length: 20 }, (_, nth) => `w${nth}miyor`).join(' ');
    expect(said(text)?.words).toHaveLength(8);
  });
});
