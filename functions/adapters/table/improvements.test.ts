import { afterAll, beforeAll, expect, it } from 'vitest';
import { decideImprovement, proposedImprovement } from '../../../domain/improvement/decide.ts';
import { improvementContent, type Improvement } from '../../../domain/improvement/improvement.ts';
import { startTestTable, type TestTable } from './testing.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

const on = { now: '2026-11-20T09:00:00.000Z', by: 'derya' };
const proposed = (id: string): Improvement =>
  proposedImprovement(
    {
      id,
      number: `IMP-${id}`,
      content: improvementContent.parse({ title: 'x', benefit: 'y', ownerId: 'can' }),
    },
    on,
  );
const accepted = (before: Improvement): Improvement => {
  const decided = decideImprovement(before, { type: 'accept' }, on);
  if (!decided.ok) throw new Error(decided.rejection.code);
  return decided.improvement;
};

it('R15: an improvement is found by id and number, and written over the version that was read', async () => {
  const { table } = test;
  const first = proposed('a');
  expect(await table.commitImprovement({ improvement: first })).toEqual({ kind: 'committed' });
  expect(await table.commitImprovement({ improvement: first })).toEqual({ kind: 'stale' });
  const change = { improvement: accepted(first), expectedVersion: 1 };
  expect(await table.commitImprovement(change)).toEqual({ kind: 'committed' });
  expect(await table.commitImprovement(change)).toEqual({ kind: 'stale' });
  expect(await table.improvement('a')).toEqual(change.improvement);
  expect(await table.improvementIdOf('IMP-a')).toBe('a');
  expect(await table.improvement('nothing')).toBeUndefined();
});

it('R15: the register is listed whole and by state, page by page', async () => {
  const { table } = test;
  for (const id of ['b', 'c']) await table.commitImprovement({ improvement: proposed(id) });
  const idsOf = async (query: Parameters<typeof table.improvements>[0]) =>
    (await table.improvements(query)).items.map(({ id }) => id).toSorted();
  expect(await idsOf({ limit: 10 })).toEqual(['a', 'b', 'c']);
  expect(await idsOf({ state: 'accepted', limit: 10 })).toEqual(['a']);
  const { cursor } = await table.improvements({ state: 'proposed', limit: 1 });
  expect(await idsOf({ state: 'proposed', limit: 10, cursor: cursor! })).toHaveLength(1);
});
