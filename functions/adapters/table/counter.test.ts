import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestTable, type TestTable } from './testing.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

const acme = { id: 'acme', prefix: 'ACME' };
const globex = { id: 'globex', prefix: 'GLBX' };
const countOf = (number: string): number => Number(number.split('-')[1]);

describe('nextNumber', () => {
  it('R1: numbers begin at 1001 for each customer, apart from each other', async () => {
    expect(await test.table.nextNumber({ id: 'first', prefix: 'FRST' })).toBe('FRST-1001');
    expect(await test.table.nextNumber({ id: 'other', prefix: 'OTHR' })).toBe('OTHR-1001');
    expect(await test.table.nextNumber({ id: 'first', prefix: 'FRST' })).toBe('FRST-1002');
  });

  it('R1: 200 concurrent calls get 200 numbers, rising in the order of the calls, by one write', async () => {
    const send = vi.spyOn(test.database.documents, 'send');
    const numbers = await Promise.all(Array.from({ length: 200 }, () => test.table.nextNumber(acme)));
    expect(numbers.map(countOf)).toEqual(Array.from({ length: 200 }, (_, nth) => 1_001 + nth));
    expect(send).toHaveBeenCalledTimes(1);
    send.mockRestore();
  });

  it('R12: customers whose calls come together keep counters of their own', async () => {
    const both = Array.from({ length: 40 }, (_, nth) =>
      nth % 2 === 0 ? globex : { id: 'soylent', prefix: 'SOYL' },
    );
    const numbers = await Promise.all(both.map((customer) => test.table.nextNumber(customer)));
    expect(numbers.slice(0, 4)).toEqual(['GLBX-1001', 'SOYL-1001', 'GLBX-1002', 'SOYL-1002']);
    expect(new Set(numbers).size).toBe(40);
  });

  it('R12: a customer whose counter fails does not hold up the others', async () => {
    const client = test.database.documents;
    const send = client.send.bind(client);
    const fail = vi.spyOn(client, 'send').mockImplementation((command: any): any => {
      if (command.input.Key.pk === 'CUSTOMER#broken') return Promise.reject(new Error('throttled'));
      return send(command);
    });
    const broken = test.table.nextNumber({ id: 'broken', prefix: 'BROK' });
    const sound = test.table.nextNumber({ id: 'sound', prefix: 'SNND' });
    await expect(broken).rejects.toThrow('throttled');
    expect(await sound).toBe('SNND-1001');
    fail.mockRestore();
    expect(await test.table.nextNumber({ id: 'broken', prefix: 'BROK' })).toBe('BROK-1001');
  });

  it('R1: numbers of several processes are unique', async () => {
    const processes = [test.another(), test.another(), test.another()];
    const rounds = Array.from({ length: 90 }, (_, nth) =>
      processes[nth % 3]!.nextNumber({ id: 'busy', prefix: 'BUSY' }),
    );
    const numbers = await Promise.all(rounds);
    expect(new Set(numbers).size).toBe(90);
    expect(Math.max(...numbers.map(countOf))).toBe(1_090);
  });
});
