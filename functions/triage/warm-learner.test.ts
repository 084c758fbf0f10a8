import { describe, expect, test, vi } from 'vitest';
import type { Example } from '../../domain/triage/example.ts';
import { createWarmLearner } from './warm-learner.ts';

const example = (ticketId: string, at: string, groupId: string): Example => ({
  ...{ ticketId, number: ticketId, customerId: 'acme', text: 'Panjur takıldı' },
  at: `2026-11-02T${at}:00.000Z`,
  labels: { groupId },
});

const storeOf = (...known: Example[]) => {
  const all = [...known];
  return {
    all,
    newestExamples: vi.fn(async (limit: number) => all.slice(-limit)),
    examplesSince: vi.fn(async (at: string) => all.filter((one) => one.at >= at)),
  };
};
const groupOf = async (learner: ReturnType<typeof createWarmLearner>) =>
  (await learner.current()).suggest('Panjur takıldı', 'groupId')[0]?.label;

describe('what a warm process has learnt', () => {
  test('U9: is read whole once, then only what is new', async () => {
    const store = storeOf(example('t1', '07:00', 'field'));
    const learner = createWarmLearner({ examples: store });
    expect(await groupOf(learner)).toBe('field');
    const news = { ...example('t2', '08:00', 'network'), text: 'Hat kesildi' };
    store.all.push(news);
    expect((await learner.current()).suggest(news.text, 'groupId')[0]?.label).toBe('network');
    expect((await learner.current()).size()).toBe(2);
    expect(store.newestExamples).toHaveBeenCalledTimes(1);
  });

  test('R14: takes a correction of the same ticket for it, and an older one not at all', async () => {
    const store = storeOf(example('t1', '07:30', 'field'));
    const learner = createWarmLearner({ examples: store });
    await learner.current();
    store.all.push(example('t1', '07:20', 'network'));
    expect(await groupOf(learner)).toBe('field');
    store.all.push(example('t1', '07:40', 'network'));
    expect(await groupOf(learner)).toBe('network');
    expect((await learner.current()).size()).toBe(1);
  });

  test('R14: sees what was written a little later than what it tells of happened', async () => {
    const store = storeOf(example('t1', '07:30', 'field'));
    const learner = createWarmLearner({ examples: store });
    await learner.current();
    store.all.push(example('t2', '07:20', 'field'));
    expect((await learner.current()).size()).toBe(2);
  });

  test('U8: asks once for all who wait, and again after a failure', async () => {
    const store = storeOf(example('t1', '07:00', 'field'));
    const learner = createWarmLearner({ examples: store });
    store.newestExamples.mockRejectedValueOnce(new Error('busy'));
    await expect(Promise.all([learner.current(), learner.current()])).rejects.toThrow('busy');
    expect(store.newestExamples).toHaveBeenCalledTimes(1);
    expect(await groupOf(learner)).toBe('field');
  });
});
