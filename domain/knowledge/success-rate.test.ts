import fc from 'fast-check';
import { expect, it } from 'vitest';
import { successRate } from './success-rate.ts';

it.each([
  [0, 0, 0.5],
  [1, 1, 0.6],
  [0, 1, 0.4],
  [19, 20, 0.875],
  [0, 20, 0.0833],
])('R14: %i of %i tries that worked are a rate of %f', (worked, tried, rate) => {
  expect(successRate({ worked, tried })).toBeCloseTo(rate, 3);
});

it('R14: every try that works raises the rate, every other one lowers it', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.nat(1_000), (worked, failed) => {
      const now = successRate({ worked, tried: worked + failed });
      expect(now).toBeGreaterThan(0);
      expect(now).toBeLessThan(1);
      expect(successRate({ worked: worked + 1, tried: worked + failed + 1 })).toBeGreaterThan(now);
      expect(successRate({ worked, tried: worked + failed + 1 })).toBeLessThan(now);
    }),
  );
});

it('R14: more counted as worked than as tried, as two processes may count, is no rate above one', () => {
  expect(successRate({ worked: 9, tried: 1 })).toBeLessThan(1);
});
