import { describe, expect, it } from 'vitest';
import { scopeOf } from '../triage/triage.ts';
import { defaultExclusions } from './default-exclusions.ts';
import { contractOf, ticketOf } from './testing.ts';

const contract = contractOf({ exclusions: [...defaultExclusions] });
const scopeOfCall = (title: string) => scopeOf(ticketOf({ title }), { contract, matches: [] });

describe('the seed’s list of what is out of scope', () => {
  it('R10: has a clause for each of its items, with an id, in both languages', () => {
    expect(defaultExclusions.map(({ clause }) => clause)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `KD-${n}`),
    );
    for (const { text } of defaultExclusions) expect(text.tr).not.toBe(text.en);
  });

  it.each([
    ['ERP için danışmanlık istiyoruz', 'KD-1'],
    ['Çağrı merkezi yazılımımız çöktü', 'KD-3'],
    ['Our help desk software crashed', 'KD-3'],
    ['Yardım masası uygulamamızın lisansını kim ödeyecek?', 'KD-4'],
    ['Çağrı merkezi yazılımı güncellensin', 'KD-5'],
    ['Please upgrade our call centre software', 'KD-5'],
    ['Yardım masası yazılımımıza ekran geliştirir misiniz?', 'KD-6'],
    ['Çağrı merkezi uygulamasının yıllık bakımı', 'KD-7'],
  ])('R10: "%s" is out by %s', (title, clause) => {
    expect(scopeOfCall(title)).toEqual({ in: false, clause });
  });

  it.each([
    'Office lisansı istiyorum',
    'Windows güncellemesi takıldı',
    'Yazıcının bakımı gerekiyor',
    '2. seviye destek',
  ])('R10: "%s" is in', (title) => {
    expect(scopeOfCall(title)).toEqual({ in: true });
  });
});
