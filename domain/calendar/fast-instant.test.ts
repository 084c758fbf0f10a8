import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantOf } from '../values.ts';
import { fastInstant } from './fast-instant.ts';

it('R8: an instant is written as ever, before the epoch and beyond the year 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (ms) => {
      expect(fastInstant(ms)).toBe(instantOf(ms));
    }),
    { numRuns: 1_000, examples: [[0], [-1], [86_399_999], [Date.parse('2016-02-29T23:59:59.999Z')]] },
  );
  expect(() => fastInstant(8.64e15 + 86_400_000)).toThrow(RangeError);
});
