import { describe, expect, it } from 'vitest';
import type { TicketRow, TicketStore } from '../../ports/desk-table.ts';
import { rowsOfPeriod } from './calls-of-period.ts';

const period = { from: '2026-11-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' };
const rowOf = (createdAt: string) => ({ id: createdAt, createdAt }) as TicketRow;

/** One call a day, newest first, and how many pages were read. */
const store = (first: string, days: number) => {
  const rows = Array.from({ length: days }, (_, day) =>
    rowOf(new Date(Date.parse(first) - day * 86_400_000).toISOString()),
  );
  const reads: string[] = [];
  const list: TicketStore['list'] = async ({ limit, cursor = '0' }) => {
    reads.push(cursor);
    const end = Number(cursor) + limit;
    return { items: rows.slice(Number(cursor), end), ...(end < rows.length && { cursor: String(end) }) };
  };
  return { list, reads };
};

describe('the calls of a period', () => {
  it('R9: are all read, page by page, without those before and after', async () => {
    const { list } = store('2026-12-20T10:00:00.000Z', 120);
    const found: string[] = [];
    for (let cursor: string | undefined = '0'; cursor !== undefined;) {
      const page: Awaited<ReturnType<typeof rowsOfPeriod>> = await rowsOfPeriod(
        { list },
        { customerId: 'acme', period, limit: 7, cursor },
      );
      found.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    }
    expect(found).toHaveLength(30);
    expect([found[0], found.at(-1)]).toEqual(['2026-11-30T10:00:00.000Z', '2026-11-01T10:00:00.000Z']);
  });

  it('R9: older ones are not read, and younger ones only so far in one request', async () => {
    const old = store('2026-10-31T10:00:00.000Z', 500);
    expect(await rowsOfPeriod(old, { customerId: 'acme', period, limit: 10 })).toEqual({ items: [] });
    expect(old.reads).toHaveLength(1);
    const young = store('2027-12-20T10:00:00.000Z', 500);
    expect(await rowsOfPeriod(young, { customerId: 'acme', period, limit: 10 })).toEqual({
      items: [],
      cursor: '210',
    });
    expect(young.reads).toHaveLength(21);
  });
});
