import { afterAll, beforeAll, expect, it } from 'vitest';
import { setOf } from '../../../domain/question-set/testing.ts';
import { startTestTable, type TestTable } from './testing.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

it('R14: a question set is written once as new, then only over the version that was read', async () => {
  const { table } = test;
  const [first, second] = [setOf({ id: 'printing' }), setOf({ id: 'printing', version: 2, active: false })];
  expect(await table.saveQuestionSet({ questionSet: first })).toBe(true);
  expect(await table.saveQuestionSet({ questionSet: first })).toBe(false);
  const change = { questionSet: second, before: first };
  expect(await table.saveQuestionSet(change)).toBe(true);
  expect(await table.saveQuestionSet(change)).toBe(false);
  expect(await table.questionSets()).toEqual([second]);
  expect(await table.questionSet('printing')).toEqual(second);
});

it('R14: a question set is removed only as it was read, and is gone then', async () => {
  const { table } = test;
  const set = setOf({ id: 'vpn', version: 3 });
  await table.saveQuestionSet({ questionSet: set });
  expect(await table.removeQuestionSet({ ...set, version: 2 })).toBe(false);
  expect((await table.questionSet('vpn'))?.version).toBe(3);
  expect(await table.removeQuestionSet(set)).toBe(true);
  expect(await table.questionSet('vpn')).toBeUndefined();
  expect(await table.removeQuestionSet(set)).toBe(false);
});
