import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTermCounts } from './term-counts.ts';

const countsOf = (...texts: string[][]) => {
  const counts = createTermCounts();
  for (const text of texts) counts.add(text);
  return counts;
};

it('R14: terms are counted, and begun ones are found, the commonest first', () => {
  const counts = countsOf(['sifre', 'sim'], ['sifir', 'sim'], ['toner']);
  expect(counts.countOf('sim')).toBe(2);
  expect(counts.startingWith('si', 2)).toEqual(['sim', 'sifir']);
  expect(counts.startingWith('x', 2)).toEqual([]);
});

it.each([
  ['sirfe', ['sifre']],
  ['sifrr', ['sifre']],
  ['bilgisayrar', ['bilgisayar']],
  ['bilgsayyar', ['bilgisayar']],
  ['xifre', []],
  ['klima', []],
])('R14: %s is a slip of %j', (mistyped, terms) => {
  expect(countsOf(['sifre', 'bilgisayar', 'toner']).slipsOf(mistyped, 3)).toEqual(terms);
});

it('R14: what is taken out again was never there', () => {
  const term = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(term), fc.uniqueArray(term), (kept, gone) => {
      const counts = countsOf(kept, gone);
      counts.remove(gone);
      for (const one of gone) expect(counts.countOf(one)).toBe(kept.includes(one) ? 1 : 0);
      expect(counts.startingWith('a', 99).toSorted()).toEqual(
        kept.filter((one) => one.startsWith('a')).toSorted(),
      );
    }),
  );
});
