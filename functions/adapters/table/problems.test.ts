import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemCommand } from '../../../domain/problem/command.ts';
import { problemContent } from '../../../domain/problem/problem.ts';
import { incidentOf, problemNow, problemSolver } from '../../../domain/problem/testing.ts';
import { openedProblem, transitionOfProblem } from '../../../domain/problem/transition.ts';
import { openIn, startTestTable, type TestTable } from './testing.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

const on = { now: problemNow, actor: problemSolver };
const opening = (id: string, createdAt = problemNow) => {
  const content = problemContent.parse({ title: `Problem ${id}` });
  return openedProblem({ id, number: `PRB-${id}`, content }, { ...on, now: createdAt });
};
const keep = (key: string, ticketId: string) => ({
  key,
  fingerprint: 'hash',
  response: { statusCode: 201, ticketId },
  expiresAt: '2026-11-21T09:00:00.000Z',
});
const moved = (from: ReturnType<typeof opening>['problem'], command: ProblemCommand) => {
  const outcome = transitionOfProblem(from, command, on);
  if (!outcome.ok) throw new Error(outcome.rejection.code);
  return { problem: outcome.problem, recorded: outcome.recorded, expectedVersion: from.version };
};
const close: ProblemCommand = { type: 'close', reason: 'Yok' };
const link: ProblemCommand = { type: 'link', incident: incidentOf('T1') };

describe('problem records', () => {
  it('R11, R2: are found by id and number, with what happened to them', async () => {
    const { table } = test;
    const { problem, recorded } = opening('a');
    expect(await table.commitProblem({ problem, recorded })).toEqual({ kind: 'committed' });
    const next = moved(problem, link);
    expect(await table.commitProblem(next)).toEqual({ kind: 'committed' });
    expect(await table.problem('a')).toEqual(next.problem);
    expect(await table.problemIdOf('PRB-a')).toBe('a');
    const { items, cursor } = await table.problemEvents({ problemId: 'a', limit: 1 });
    expect(items).toEqual([recorded]);
    const rest = await table.problemEvents({ problemId: 'a', limit: 1, cursor: cursor! });
    expect(rest).toEqual({ items: [next.recorded] });
  });

  it('R2: are written over the version that was read, else not at all', async () => {
    const { table } = test;
    const first = opening('b');
    await table.commitProblem(first);
    expect(await table.commitProblem(first)).toEqual({ kind: 'stale' });
    await table.commitProblem(moved(first.problem, link));
    expect(await table.commitProblem(moved(first.problem, close))).toEqual({ kind: 'stale' });
    expect((await table.problem('b'))?.status).toBe('open');
    expect((await table.problemEvents({ problemId: 'b', limit: 10 })).items).toHaveLength(2);
  });

  it('U4: a repeated key finds the first answer, before a stale version', async () => {
    const { table } = test;
    const idempotency = keep('key-1', 'c');
    const first = { ...opening('c'), idempotency };
    await table.commitProblem(first);
    expect(await table.commitProblem(first)).toEqual({ kind: 'repeated', record: idempotency });
    const again = { ...opening('d'), idempotency: keep('key-1', 'd') };
    expect(await table.commitProblem(again)).toEqual({ kind: 'repeated', record: idempotency });
    expect(await table.problem('d')).toBeUndefined();
  });

  it('R11: are listed newest first, all or by status, apart from any customer’s tickets', async () => {
    const { table } = test;
    await openIn(table, { id: 'T9' });
    for (const [id, day] of [
      ['x', '01'],
      ['y', '02'],
    ] as const)
      await table.commitProblem(opening(id, `2026-12-${day}T00:00:00.000Z`));
    await table.commitProblem(moved((await table.problem('y'))!, close));
    const page = await table.problems({ limit: 2 });
    expect(page.items.map(({ id, status, incidents }) => [id, status, incidents])).toEqual([
      ['y', 'closed', 0],
      ['x', 'open', 0],
    ]);
    const rest = await table.problems({ limit: 10, cursor: page.cursor! });
    expect(rest.items.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c']);
    expect((await table.problems({ status: 'closed', limit: 10 })).items.map(({ id }) => id)).toEqual(['y']);
    const tickets = await table.list({ listing: { by: 'customer', customerId: 'acme' }, limit: 10 });
    expect(tickets.items.map(({ id }) => id)).toEqual(['T9']);
  });

  it('R11: number themselves by one counter of the desk, apart from improvements', async () => {
    const { table } = test;
    const numbers = await Promise.all([1, 2, 3].map(() => table.nextProblemNumber()));
    expect(numbers.toSorted()).toEqual(['PRB-1', 'PRB-2', 'PRB-3']);
    expect(await table.nextImprovementNumber()).toBe('IMP-1');
  });
});
