import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retrier } from '../../workflows/asl.ts';
import { names, nextRetry } from './retry.ts';

test('R2: errors are matched as the States Language says', () => {
  expect(names(['ConflictError'], 'ConflictError')).toBe(true);
  expect(names(['ConflictError'], 'TransientError')).toBe(false);
  expect(names(['States.ALL'], 'anything')).toBe(true);
  expect(names(['States.ALL'], 'States.Timeout')).toBe(true);
  expect(names(['States.ALL'], 'States.Runtime')).toBe(false);
  expect(names(['States.TaskFailed'], 'anything')).toBe(true);
  expect(names(['States.TaskFailed'], 'States.Timeout')).toBe(false);
});

test('R2: delays grow by the rate up to the longest, and each Retrier counts for itself', () => {
  const retriers = [
    retrier.parse({
      ErrorEquals: ['A'],
      IntervalSeconds: 2,
      BackoffRate: 3,
      MaxAttempts: 3,
      MaxDelaySeconds: 10,
    }),
    retrier.parse({ ErrorEquals: ['States.ALL'], MaxAttempts: 1 }),
  ];
  const random = () => 0.3;
  const after = (attempts: number[], error: string) => nextRetry({ retriers, attempts, error, random });
  expect(after([], 'A')).toEqual({ delayMs: 2_000, attempts: [1, 0] });
  expect(after([1, 0], 'A')).toEqual({ delayMs: 6_000, attempts: [2, 0] });
  expect(after([2, 1], 'A')).toEqual({ delayMs: 10_000, attempts: [3, 1] });
  expect(after([3, 0], 'A')).toBeUndefined();
  expect(after([3, 0], 'B')).toEqual({ delayMs: 1_000, attempts: [3, 1] });
  expect(after([0, 1], 'B')).toBeUndefined();
  expect(nextRetry({ retriers: [], attempts: [], error: 'A', random })).toBeUndefined();
});

test('R2: full jitter takes any delay from nothing to the whole', () => {
  const question = fc.record({
    made: fc.nat(5),
    dice: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  });
  const [retriers] = [[retrier.parse({ ErrorEquals: ['A'], MaxAttempts: 6, JitterStrategy: 'FULL' })]];
  fc.assert(
    fc.property(question, ({ made, dice }) => {
      const retry = nextRetry({ retriers, attempts: [made], error: 'A', random: () => dice });
      expect(retry?.delayMs).toBeGreaterThanOrEqual(0);
      expect(retry?.delayMs).toBeLessThanOrEqual(1000 * 2 ** made);
    }),
  );
});
