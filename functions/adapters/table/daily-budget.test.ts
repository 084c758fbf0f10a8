import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { dailyBudget } from './daily-budget.ts';
import { spendingKey } from './keys.ts';
import { startTestTable, tableName, type TestTable } from './testing.ts';

let test: TestTable;
let purpose = '';
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());
beforeEach(() => {
  purpose = crypto.randomUUID();
  test.clock.nowMs = Date.parse('2026-11-20T09:00:00.000Z');
});

const budget = (limit = 100) =>
  dailyBudget({ client: test.database.documents, tableName, clock: () => test.clock.nowMs, purpose, limit });
const itemOf = async (day: string) => {
  const command = new GetCommand({ TableName: tableName, Key: spendingKey(purpose, day) });
  return (await test.database.documents.send(command)).Item;
};

describe('a budget for each day', () => {
  it('U9: is spent once it is too small for what is asked for, and told of once', async () => {
    const processes = [budget(), budget()] as const;
    expect(await processes[0].reserve(60)).toMatchObject({ kind: 'reserved' });
    expect(await processes[1].reserve(40)).toMatchObject({ kind: 'reserved' });
    expect(await processes[0].reserve(1)).toEqual({ kind: 'spent', first: true });
    expect(await processes[0].reserve(1)).toEqual({ kind: 'spent', first: false });
    expect(await processes[1].reserve(1)).toEqual({ kind: 'spent', first: false });
  });

  it('U9: counts what things did cost, not what they might have', async () => {
    const one = budget();
    for (let call = 0; call < 5; call += 1) {
      const reservation = await one.reserve(60);
      if (reservation.kind === 'reserved') await reservation.settle(8);
    }
    expect(await itemOf('2026-11-20')).toMatchObject({ spent: 40 });
  });

  it('U9: stays closed until the UTC day ends, whatever is settled late, and begins anew', async () => {
    const one = budget();
    const early = await one.reserve(90);
    expect(await one.reserve(20)).toMatchObject({ kind: 'spent' });
    if (early.kind === 'reserved') await early.settle(1);
    test.clock.nowMs = Date.parse('2026-11-20T23:59:59.999Z');
    expect(await one.reserve(20)).toMatchObject({ kind: 'spent' });
    expect(await budget().reserve(20)).toMatchObject({ kind: 'spent' });
    test.clock.nowMs += 1;
    expect(await one.reserve(20)).toMatchObject({ kind: 'reserved' });
  });

  it('U9: what is settled after midnight belongs to the day that paid for it', async () => {
    const reservation = await budget().reserve(50);
    test.clock.nowMs = Date.parse('2026-11-21T00:00:01.000Z');
    if (reservation.kind === 'reserved') await reservation.settle(30);
    expect(await itemOf('2026-11-20')).toMatchObject({ spent: 30 });
    expect(await itemOf('2026-11-21')).toBeUndefined();
  });

  it('U9: is never overdrawn by calls that come together', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => budget().reserve(30)));
    expect(outcomes.filter(({ kind }) => kind === 'reserved')).toHaveLength(3);
    expect(outcomes.filter((outcome) => outcome.kind === 'spent' && outcome.first)).toHaveLength(1);
  });

  it('U9: has nothing for what costs more than a whole day may', async () => {
    expect(await budget().reserve(101)).toEqual({ kind: 'spent', first: true });
  });

  it('U9: writes no more on a day that is known to be spent', async () => {
    const one = budget();
    await one.reserve(101);
    const send = vi.spyOn(test.database.documents, 'send');
    await one.reserve(1);
    expect(send).not.toHaveBeenCalled();
    send.mockRestore();
  });

  it('U9: what a day has cost is forgotten after five weeks', async () => {
    await budget().reserve(1);
    expect(await itemOf('2026-11-20')).toMatchObject({ ttl: Date.parse('2026-12-25T00:00:00.000Z') / 1_000 });
  });
});
