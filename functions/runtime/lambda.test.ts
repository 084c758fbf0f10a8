import { expect, test, vi } from 'vitest';
import { lambda } from './lambda.ts';

test('U8: a failure is logged and still thrown, so that retries and alarms work', async () => {
  const log = vi.fn();
  const failure = new Error('down');
  await expect(lambda(() => Promise.reject(failure), log)({})).rejects.toBe(failure);
  expect(log).toHaveBeenCalledWith('function-failed', {}, failure);
});

test('U8: an answer passes through', async () => {
  expect(await lambda((event: number) => Promise.resolve(event + 1), vi.fn())(1)).toBe(2);
});
