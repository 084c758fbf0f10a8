import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bundle, limits, median, report, tooHigh } from './report.ts';

const bundle = (given: Partial<Bundle>): Bundle => ({
  name: 'api',
  bytes: 700_000,
  zippedBytes: 200_001,
  initMs: 100.2,
  ...given,
});

describe('U9: what the bundles cost at their start', () => {
  test('U9: the median stands in the middle, whatever the order', () => {
    const odd = fc
      .array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 9 })
      .filter(({ length }) => length % 2 === 1);
    fc.assert(
      fc.property(odd, (values) => {
        const middle = median(values);
        const half = values.length / 2;
        expect(values.filter((value) => value < middle).length).toBeLessThan(half);
        expect(values.filter((value) => value > middle).length).toBeLessThan(half);
      }),
    );
    expect(() => median([1, 2])).toThrow(RangeError);
  });

  test('U9: a bundle at a limit is one too many, just below it is none', () => {
    expect(tooHigh([bundle({ bytes: limits.bytes - 1, initMs: 249.9 })])).toEqual([]);
    expect(tooHigh([bundle({ bytes: limits.bytes }), bundle({ name: 'close', initMs: 250 })])).toEqual([
      'api: 1000 kB is not below 1000 kB',
      'close: 250 ms is not below 250 ms',
    ]);
  });

  test('U9: the table names every bundle with its figures, the biggest first', () => {
    expect(report([bundle({}), bundle({ name: 'digest', bytes: 700_001 })]).split('\n')).toEqual([
      '    size   zipped     init  function',
      '  701 kB   201 kB   101 ms  digest',
      '  700 kB   201 kB   101 ms  api',
    ]);
  });
});
