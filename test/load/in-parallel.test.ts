import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile, timedInParallel } from './in-parallel.ts';

describe('percentiles', () => {
  it.each([
    [50, 5],
    [95, 10],
    [90, 9],
    [1, 1],
    [100, 10],
  ])('U9: p%i of one to ten is %i', (percent, value) => {
    expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], percent)).toBe(value);
  });

  it('U9: are values that so many do not exceed, and no smaller one is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { minLength: 1 }),
        fc.integer({ min: 1, max: 100 }),
        (values, percent) => {
          const found = percentile(values, percent);
          const share = (of: (value: number) => boolean) => values.filter(of).length / values.length;
          expect(values).toContain(found);
          expect(share((value) => value <= found)).toBeGreaterThanOrEqual(percent / 100);
          expect(share((value) => value < found)).toBeLessThan(percent / 100);
        },
      ),
    );
  });

  it('U9: of nothing are zero', () => {
    expect(percentile([], 99)).toBe(0);
  });
});

describe('work in parallel', () => {
  it('U9: keeps so many under way and gives results in order', async () => {
    let [running, most] = [0, 0];
    const waiting: (() => void)[] = [];
    const run = async (item: number) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => waiting.push(resolve));
      running -= 1;
      return item * 2;
    };
    const work = timedInParallel([1, 2, 3, 4, 5, 6, 7], { concurrency: 3, run });
    for (let open = waiting.pop(); open; open = waiting.pop()) {
      open();
      await new Promise(setImmediate);
    }
    const { results, latencies } = await work;
    expect(results).toEqual([2, 4, 6, 8, 10, 12, 14]);
    expect(latencies).toHaveLength(7);
    expect([running, most]).toEqual([0, 3]);
  });

  it('U9: fails with the first that fails', async () => {
    const run = (item: number) => (item === 2 ? Promise.reject(new Error('no')) : Promise.resolve(item));
    await expect(timedInParallel([1, 2, 3], { concurrency: 2, run })).rejects.toThrow('no');
  });
});
