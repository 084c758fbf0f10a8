import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Example } from '../../../domain/triage/example.ts';
import { startTestTable, type TestTable } from './testing.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

const day = (nth: number) =>
  new Date(Date.parse('2026-11-01T09:00:00.000Z') + nth * 86_400_000).toISOString();
const exampleOf = (ticketId: string, at: string, text = 'yazıcı çalışmıyor'): Example => ({
  ...{ ticketId, number: `ACME-${ticketId}`, customerId: 'acme', at, text },
  labels: { type: 'incident', serviceId: 'printing', groupId: 'field' },
});

it('R14: examples are kept in the order of time, each once, and the newest are found first', async () => {
  const { table } = test;
  const all = [
    exampleOf('t1', day(0)),
    exampleOf('t2', day(1)),
    exampleOf('t1', day(2)),
    exampleOf('t3', day(3)),
  ];
  for (const one of all.toReversed()) await table.addExample(one);
  await table.addExample({ ...all[1]!, text: 'tazelendi' });
  const kept = [all[0], { ...all[1], text: 'tazelendi' }, all[2], all[3]];
  expect(await table.examplesSince(day(0))).toEqual(kept);
  expect(await table.examplesSince(day(2))).toEqual(kept.slice(2));
  expect(await table.newestExamples(2)).toEqual(kept.slice(2));
  expect(await table.newestExamples(100)).toEqual(kept);
});

it('R14: as many as a desk has are read over pages', async () => {
  const { table } = test;
  const text = 'ş'.repeat(2_000);
  await Promise.all(
    Array.from({ length: 400 }, (_, nth) => table.addExample(exampleOf(`p${nth}`, day(10 + nth), text))),
  );
  expect(await table.examplesSince(day(10))).toHaveLength(400);
  expect((await table.newestExamples(390))[0]?.ticketId).toBe('p10');
});
