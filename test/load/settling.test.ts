import { describe, expect, it } from 'vitest';
import { viewOf } from '../replay/testing.ts';
import { isAtFirstWait, unsettled } from './settling.ts';

const { createdAt: at } = viewOf();
const steps = ['Resume', 'Route', 'Triage', 'Route', 'AttemptFirstLevel', 'AwaitFirstLevel'].map((state) => ({
  state,
  at,
}));
const waiting = { stage: 'await-first-level', status: 'running', steps } as const;
const working = { ...waiting, stage: 'triage' } as const;

describe('a ticket at its first wait', () => {
  it.each([
    ['stands there with its execution', waiting, true],
    ['is not triaged yet', working, false],
    ['waits, but its execution is not there yet', { ...waiting, steps: steps.slice(0, -1) }, false],
    [
      'was triaged before a kill',
      { ...waiting, steps: steps.filter(({ state }) => state !== 'Triage') },
      true,
    ],
    ['has an execution that failed', { ...waiting, status: 'failed' }, false],
    ['has no execution', { ...waiting, status: 'not-started', steps: [] }, false],
  ] as const)('R4: %s', (_what, workflow, is) => {
    expect(isAtFirstWait(workflow)).toBe(is);
  });
});

describe('the wait for all tickets', () => {
  const tickets = Array.from({ length: 100 }, (_, index) => ({ id: `t${index}`, as: 'a@b.example' }));
  const lookAt = async (stateOf: (id: string, looks: number) => object, patienceMs: number) => {
    const looks = new Map<string, number>();
    const read = (schema: { parse: (body: unknown) => any }, { path }: { path: string }) => {
      const id = path.split('/')[3]!;
      looks.set(id, (looks.get(id) ?? 0) + 1);
      return Promise.resolve(schema.parse({ generation: 1, ...stateOf(id, looks.get(id)!) }));
    };
    let settledAfter = 0;
    const left = await unsettled({ read }, tickets, {
      patienceMs,
      lookEveryMs: 0,
      concurrency: 4,
      onSettled: () => (settledAfter = looks.size),
      onLook: () => undefined,
    });
    return { left, settledAfter, looked: looks.size };
  };

  it('R4: looks at a sample with the last one, then at every one', async () => {
    const { left, settledAfter, looked } = await lookAt(
      (_id, looks) => (looks > 1 ? waiting : working),
      60_000,
    );
    expect(left).toEqual([]);
    expect(settledAfter).toBeGreaterThanOrEqual(32);
    expect(settledAfter).toBeLessThan(100);
    expect(looked).toBe(100);
  });

  it('R4: names those that hang', async () => {
    const { left } = await lookAt((id) => (id === 't7' || id === 't99' ? working : waiting), 0);
    expect(left).toEqual(['t7', 't99']);
  });
});
