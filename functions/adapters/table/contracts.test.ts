import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractOf } from '../../../domain/contract/testing.ts';
import { startTestTable, type TestTable } from './testing.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

const saved = { at: '2026-11-20T09:00:00.000Z', by: 'admin' };
const none = { revision: 0, periods: [] };
const periodsOf = (customerId: string) => test.another().contractPeriods(customerId);
const contractFor = (customerId: string, version: number) =>
  contractOf({ id: `${customerId}-2026`, customerId, version });

describe('a customer’s contracts', () => {
  it('R9: are none at first', async () => {
    expect(await periodsOf('new')).toEqual(none);
    expect(await test.table.contractVersions('new-2026')).toEqual([]);
  });

  it('R9: keep every version with who saved it; the newest one’s period counts', async () => {
    const [one, two] = [
      contractFor('beta', 1),
      { ...contractFor('beta', 2), validTo: '2027-01-01T00:00:00.000Z' },
    ];
    expect(await test.table.saveContracts({ contracts: [one], saved, before: none })).toBe(true);
    const before = await periodsOf('beta');
    expect(await test.table.saveContracts({ contracts: [two], saved, before })).toBe(true);
    expect(await test.table.contractVersions('beta-2026')).toEqual([
      { contract: one, saved },
      { contract: two, saved },
    ]);
    expect(await test.table.contract('beta-2026')).toEqual(two);
    expect(await test.table.contract('beta-2026', 1)).toEqual(one);
    expect(await periodsOf('beta')).toEqual({
      revision: 2,
      periods: [{ contractId: 'beta-2026', version: 2, validFrom: one.validFrom, validTo: two.validTo }],
    });
  });

  it('R9: of two that were checked against the same state one is saved', async () => {
    const [left, right] = [contractFor('gamma', 1), { ...contractFor('gamma', 1), id: 'gamma-other' }];
    const outcomes = await Promise.all(
      [left, right].map((contract) =>
        test.another().saveContracts({ contracts: [contract], saved, before: none }),
      ),
    );
    expect(outcomes.toSorted()).toEqual([false, true]);
    expect((await periodsOf('gamma')).periods).toHaveLength(1);
  });

  it('R9: a version that exists is never written again', async () => {
    const contract = contractFor('delta', 1);
    await test.table.saveContracts({ contracts: [contract], saved, before: none });
    const again = { ...contract, level: 'L0' as const };
    expect(
      await test.table.saveContracts({ contracts: [again], saved, before: await periodsOf('delta') }),
    ).toBe(false);
    expect(await test.another().contract(contract.id)).toEqual(contract);
  });

  it('R9: several are saved together or not at all', async () => {
    const [one, other] = [contractFor('zeta', 1), { ...contractFor('zeta', 1), id: 'zeta-2027' }];
    const contracts = [one, other] as const;
    expect(await test.table.saveContracts({ contracts, saved, before: none })).toBe(true);
    const before = await periodsOf('zeta');
    expect(before.periods).toHaveLength(2);
    const next = [{ ...one, version: 2 }, other] as const;
    expect(await test.table.saveContracts({ contracts: next, saved, before })).toBe(false);
    expect(await test.table.contractVersions(one.id)).toHaveLength(1);
    expect(await periodsOf('zeta')).toEqual(before);
  });

  it('R9: an installed one may be installed again', async () => {
    const record = contractFor('epsilon', 1);
    await test.table.put({ kind: 'contract', record });
    await test.another().put({ kind: 'contract', record });
    expect(await test.table.contractVersions(record.id)).toEqual([{ contract: record }]);
    expect((await periodsOf('epsilon')).periods).toHaveLength(1);
  });
});
