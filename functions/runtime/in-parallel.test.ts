import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParallel } from './in-parallel.ts';

test('U9: answers come in the order of the items, never more than the limit at a time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer()),
      fc.integer({ min: 1, max: 5 }),
      fc.scheduler(),
      async (items, limit, scheduler) => {
        let running = 0;
        let most = 0;
        const work = inParallel(items, limit, async (item) => {
          running += 1;
          most = Math.max(most, running);
          await scheduler.schedule(Promise.resolve());
          running -= 1;
          return item * 2;
        });
        expect(await scheduler.waitFor(work)).toEqual(items.map((item) => item * 2));
        expect(most).toBe(Math.min(limit, items.length));
      },
    ),
    { numRuns: 200 },
  );
});

test('U9: the first failure is thrown', async () => {
  const seen: number[] = [];
  const work = inParallel([1, 2, 3], 1, async (item) => {
    seen.push(item);
    if (item === 2) throw new Error('no');
    await setImmediate();
  });
  await expect(work).rejects.toThrow('no');
  expect(seen).toEqual([1, 2]);
});
