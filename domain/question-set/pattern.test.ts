import { describe, expect, it } from 'vitest';
import { matches, patternFault } from './pattern.ts';

const msOf = (work: () => unknown): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

describe('a pattern', () => {
  it.each([
    ['YZC-[0-9]{4}', 'YZC-0412', true],
    ['YZC-[0-9]{4}', 'YZC-04123', false],
    ['(?i)yzc-\\d+', 'YZC-1', true],
    ['\\p{L}+ \\p{L}+', 'Işıl Öğüt', true],
    ['a|b', 'ab', false],
  ])('R14: %s matches the whole of “%s”: %s', (pattern, text, whole) => {
    expect(matches(pattern, text)).toBe(whole);
  });

  it.each(['(a)\\1', '(?=a)b', '(?<!a)b', '(', '[z-a]', 'a{2,1}', '*', '(?P<n>a', 'a{1001}'])(
    'R14: %s is not RE2’s and is named so',
    (pattern) => {
      expect(patternFault(pattern)).toBe('bad-pattern');
    },
  );

  it.each(['(a{100}){100}', '((x?){32}){31}', '(.*){0,999}y', '[a-z]{600}[a-z]{600}'])(
    'R14: %s is too large to be tried',
    (pattern) => {
      expect(patternFault(pattern)).toBeOneOf(['bad-pattern', 'pattern-too-large']);
    },
  );

  it.each(['(a+)+$', '(a|a)*$', '(a|aa)+$', '(.*a){20}$', '(?:a*)*b'])(
    'R14: %s, which makes others hang, answers for 50,000 letters within seconds',
    (pattern) => {
      expect(patternFault(pattern)).toBeUndefined();
      expect(msOf(() => matches(pattern, `${'a'.repeat(50_000)}!`))).toBeLessThan(5_000);
      expect(matches(pattern, `${'a'.repeat(50_000)}!`)).toBe(false);
    },
  );
});
