import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { actions, type Guards, play, type Plan } from '../../test/support/wake-up-world.ts';

const plan: fc.Arbitrary<Plan> = fc.record({
  actions: fc.array(fc.constantFrom(...actions), { minLength: 1, maxLength: 4 }),
  timeouts: fc.nat({ max: 2 }),
  duplicates: fc.array(fc.nat({ max: 2 }), { maxLength: 4 }),
  crashes: fc.array(
    fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    {
      maxLength: 25,
    },
  ),
});

const bothGuards: Guards = { conditionalPark: true, wakeAfterCommit: true };
/** Some orders come twice. */
const plays = 12_000;

type Search = { failed: boolean; counterexample: string; runs: number; woken: number; orders: Set<string> };

/** Plays random plans in random orders until one ends with a wait that nobody will end. */
const searchForLostWakeUp = async (guards: Guards): Promise<Search> => {
  const orders = new Set<string>();
  let woken = 0;
  const property = fc.asyncProperty(fc.scheduler(), plan, async (scheduler, planned) => {
    const ending = await play({ scheduler, plan: planned, guards });
    woken += ending.woken;
    orders.add(
      scheduler
        .report()
        .map(({ label }) => label)
        .join(),
    );
    if (ending.faults.length > 0) throw new Error(ending.faults.join('; '));
  });
  const details = await fc.check(property, { numRuns: plays });
  return {
    failed: details.failed,
    counterexample: details.failed
      ? `${String(details.errorInstance)} (seed ${details.seed}, path ${String(details.counterexamplePath)})`
      : 'none',
    runs: details.numRuns,
    woken,
    orders,
  };
};

test('R4: no wake-up is lost in 10,000 orders of commands, timeouts, crashes and duplicates', async () => {
  const search = await searchForLostWakeUp(bothGuards);
  expect(search.counterexample).toBe('none');
  expect(search.runs).toBe(plays);
  expect(search.orders.size).toBeGreaterThanOrEqual(10_000);
  expect(search.woken).toBeGreaterThan(1_000);
}, 120_000);

test.each<[string, Guards]>([
  ['the token is stored without a look at the ticket', { ...bothGuards, conditionalPark: false }],
  ['nobody wakes the wait after a commit', { ...bothGuards, wakeAfterCommit: false }],
])('R4: the same search finds a lost wake-up when %s', async (_, guards) => {
  const search = await searchForLostWakeUp(guards);
  expect(search.failed).toBe(true);
  expect(search.counterexample).toMatch(/waits on turn|never ended/);
});
