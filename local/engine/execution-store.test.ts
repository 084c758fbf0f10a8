import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTable } from '../database/create-table.ts';
import { startTestDatabase, type TestDatabase } from '../database/testing.ts';
import type { EndedExecution, RunningExecution } from './execution.ts';
import { InvalidCursorError, TableExecutionStore } from './execution-store.ts';
import { tableLastRuns } from './scheduler.ts';
import { engineTableDefinition } from './table.ts';
import { monday, startTestHost } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
}, 30_000);
afterAll(() => database.stop());

const tableNamed = async (tableName: string) => {
  await createTable(database.client, engineTableDefinition(tableName));
  return new TableExecutionStore({ documents: database.documents, tableName });
};

const running = (name: string, startedAt = monday): RunningExecution => ({
  name,
  input: { title: 'İSMAİL 🙂 <script>' },
  startedAt,
  status: 'RUNNING',
  cursor: {
    state: 'Await',
    input: null,
    variables: { place: { stage: 'await-resolution' } },
    enteredAt: startedAt,
    attempts: [0, 2],
    phase: { kind: 'token', token: 'secret', dueAt: startedAt + 1 },
  },
  steps: [{ state: 'Await', at: startedAt }],
  transitions: 1,
});

const ended = (name: string, startedAt = monday): EndedExecution => ({
  name,
  input: {},
  startedAt,
  status: 'SUCCEEDED',
  stoppedAt: startedAt + 5,
  output: [1, null],
  steps: [],
  transitions: 0,
});

test('R2: an execution comes back as it was saved, and its latest state wins', async () => {
  const store = await tableNamed('as-saved');
  await store.save(running('T1-1'));
  expect(await store.find('T1-1')).toEqual(running('T1-1'));
  await Promise.all([store.save(running('T1-1', monday + 1)), store.save(ended('T1-1'))]);
  expect(await store.find('T1-1')).toEqual(ended('T1-1'));
  expect(await store.find('T2-1')).toBeUndefined();
  expect(await Promise.all(['T1-1', 'T2-1', 'T1-1'].map((name) => store.exists(name)))).toEqual([
    true,
    false,
    true,
  ]);
});

test('U7: executions of one status come page by page, in order of their start', async () => {
  const store = await tableNamed('in-pages');
  const names = Array.from({ length: 30 }, (_, index) => `T${index}`);
  await Promise.all(names.map((name, index) => store.save(running(name, monday + index))));
  await store.save(ended('gone'));
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.page({ status: 'RUNNING', order: 'oldest-first', limit: 7, cursor });
    found.push(...page.executions.map(({ name }) => name));
    cursor = page.cursor;
  } while (cursor);
  expect(found).toEqual(names);
  const newest = await store.page({ status: 'RUNNING', order: 'newest-first', limit: 1 });
  expect(newest.executions[0]?.name).toBe('T29');
});

test('U8: a cursor that is forged or of another status is refused', async () => {
  const store = await tableNamed('forged');
  await Promise.all([store.save(running('a')), store.save(running('b'))]);
  const { cursor } = await store.page({ status: 'RUNNING', order: 'oldest-first', limit: 1 });
  const page = (of: 'RUNNING' | 'FAILED', from?: string) =>
    store.page({ status: of, order: 'oldest-first', limit: 1, cursor: from });
  await expect(page('FAILED', cursor)).rejects.toThrow(InvalidCursorError);
  await expect(page('RUNNING', 'nonsense')).rejects.toThrow(InvalidCursorError);
  expect((await page('RUNNING', cursor)).executions.map(({ name }) => name)).toEqual(['b']);
});

test('R2: one that is too large for the table is refused alone', async () => {
  const store = await tableNamed('too-large');
  const large = { ...running('large'), input: 'x'.repeat(500_000) };
  const [fine, refused] = await Promise.allSettled([store.save(running('fine')), store.save(large)]);
  expect(fine.status).toBe('fulfilled');
  expect(refused.status).toBe('rejected');
  expect(await store.exists('fine')).toBe(true);
});

test('R6: the last run of a schedule is kept', async () => {
  await tableNamed('last-runs');
  const runs = tableLastRuns({ documents: database.documents, tableName: 'last-runs' });
  expect(await runs.read('digest')).toBeUndefined();
  await runs.write('digest', monday);
  expect(await runs.read('digest')).toBe(monday);
});

test('U7: hundreds of executions park on the real database, and all go on in another engine', async () => {
  const tableName = 'restart';
  const store = await tableNamed(tableName);
  const tokens: string[] = [];
  const place = (stage: string) => ({ stage, turn: 1, timeoutSeconds: 60 });
  const functions = {
    resume: () => place('await-resolution'),
    park: (payload: any) => {
      tokens.push(payload.token);
    },
    checkpoint: () => place('close'),
    close: () => place('ended'),
  };
  const host = await startTestHost({ functions, store });
  const names = Array.from({ length: 300 }, (_, index) => `T${index}-1`);
  await Promise.all(
    names.map((name) => host.engine.startExecution({ name, input: { ticketId: name, generation: 1 } })),
  );
  await host.engine.settled();
  expect(tokens).toHaveLength(300);
  await host.engine.close();

  const other = await startTestHost({
    functions,
    store: new TableExecutionStore({ documents: database.documents, tableName }),
  });
  await Promise.all(
    tokens.slice(0, 100).map((token) => other.engine.settleTask(token, { ok: true, result: place('close') })),
  );
  await other.clock.advanceTo(monday + 60_000);
  const all = await Promise.all(names.map((name) => other.engine.describe(name)));
  expect(all.filter(({ status }) => status === 'SUCCEEDED')).toHaveLength(300);
  expect(all.filter(({ steps }) => steps.some(({ state }) => state === 'FollowUp'))).toHaveLength(200);
  expect(other.faults).toEqual([]);
}, 60_000);
