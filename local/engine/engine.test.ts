import { expect, test, vi } from 'vitest';
import type { Execution } from './execution.ts';
import { MemoryExecutionStore } from './memory-store.ts';
import { monday, startTestHost, type TestHost } from './testing.ts';

const hour = 3_600_000;
const name = 'T1-1';
const input = { ticketId: 'T1', generation: 1 };

/** A ticket and its functions: each moves the ticket as far as the test says, and answers where it stands. */
const desk = () => {
  const ticket = { stage: 'triage', turn: 1, timeoutSeconds: 3600 };
  const tokens: string[] = [];
  const parked: any[] = [];
  const go = (stage: string) => {
    ticket.stage = stage;
    ticket.turn += 1;
    return { ...ticket };
  };
  const functions: Record<string, (payload: any) => unknown> = {
    resume: () => ({ ...ticket }),
    triage: () => go('attempt-first-level'),
    'attempt-first-level': () => go('await-first-level'),
    park: (payload) => {
      parked.push(payload);
      tokens.push(payload.token);
    },
    escalate: () => go('await-resolution'),
    checkpoint: () => go('await-resolution'),
    close: () => go('ended'),
    'need-attention': vi.fn(() => ({ ...ticket })),
  };
  return { ticket, tokens, parked, functions, go };
};

const settled = async (host: TestHost) => {
  await host.engine.settled();
  return host.states(name);
};

const wake = (host: TestHost, token: string, result: any) =>
  host.engine.settleTask(token, { ok: true, result });

const atFirstWait = ['Resume', 'Route', 'Triage', 'Route', 'AttemptFirstLevel', 'AwaitFirstLevel'];

test('R4: a call runs to its first wait and stays there, with the token handed out', async () => {
  const { functions, parked } = desk();
  const host = await startTestHost({ functions });
  await host.engine.startExecution({ name, input });
  expect(await settled(host)).toEqual(atFirstWait);
  expect(parked).toEqual([
    { ticketId: 'T1', generation: 1, turn: 3, stage: 'await-first-level', token: expect.any(String) },
  ]);
});

test('R7: an ordinary call ends in 12 transitions and six writes of its execution', async () => {
  const { functions, tokens, go } = desk();
  const store = new MemoryExecutionStore();
  const host = await startTestHost({ functions, store });
  await host.engine.startExecution({ name, input });
  await host.engine.settled();
  await wake(host, tokens[0]!, go('await-confirmation'));
  await host.engine.settled();
  await wake(host, tokens[1]!, go('close'));
  expect(await settled(host)).toEqual([
    ...atFirstWait,
    'Route',
    'AwaitConfirmation',
    'Route',
    'Close',
    'Route',
    'Done',
  ]);
  expect((await host.engine.describe(name)).status).toBe('SUCCEEDED');
  expect(store.writes).toBe(6);
});

test('R4: a wait ends at its checkpoint, by the desk clock and not before', async () => {
  const { functions, tokens } = desk();
  const host = await startTestHost({ functions });
  await host.engine.startExecution({ name, input });
  await host.clock.advanceTo(monday + hour - 1);
  expect(await settled(host)).toEqual(atFirstWait);
  await host.clock.advanceTo(monday + hour);
  expect((await settled(host)).slice(6)).toEqual(['FollowUp', 'Route', 'AwaitResolution']);
  await expect(wake(host, tokens[0]!, {})).rejects.toMatchObject({ code: 'TaskTimedOut' });
});

test('R4: a wake-up before the timeout wins, and the late timer does nothing', async () => {
  const { functions, tokens, go } = desk();
  const host = await startTestHost({ functions });
  await host.engine.startExecution({ name, input });
  await host.clock.advanceTo(monday + hour - 1);
  await wake(host, tokens[0]!, go('await-confirmation'));
  await host.engine.settled();
  await host.clock.advanceTo(monday + hour);
  expect((await settled(host)).slice(6)).toEqual(['Route', 'AwaitConfirmation']);
  await expect(wake(host, tokens[0]!, {})).rejects.toMatchObject({ code: 'TaskTimedOut' });
});

test('R4: a wait whose token is settled while it is being entered is over at once', async () => {
  const { functions, go } = desk();
  const host = await startTestHost({ functions });
  let first = true;
  functions['park'] = async ({ token }) => {
    if (!first) return;
    first = false;
    await wake(host, token, go('await-confirmation'));
    await expect(wake(host, token, {})).rejects.toMatchObject({ code: 'TaskTimedOut' });
    throw new Error('the answer comes too late to matter');
  };
  await host.engine.startExecution({ name, input });
  expect((await settled(host)).slice(6)).toEqual(['Route', 'AwaitConfirmation']);
});

test('R2: a lost race is tried again after a delay with full jitter, and costs no transition', async () => {
  const { functions, go } = desk();
  const failures = [Object.assign(new Error('stale'), { name: 'ConflictError' })];
  functions['triage'] = () => {
    const failure = failures.pop();
    if (failure) throw failure;
    return go('attempt-first-level');
  };
  const host = await startTestHost({ functions, random: () => 0.5 });
  await host.engine.startExecution({ name, input });
  expect(await settled(host)).toEqual(['Resume', 'Route', 'Triage']);
  await host.clock.advanceTo(monday + 499);
  expect(await settled(host)).toHaveLength(3);
  await host.clock.advanceTo(monday + 500);
  expect(await settled(host)).toEqual(atFirstWait);
});

test('R2: what fails for good reaches the ticket by name, without the words of the cause', async () => {
  const { functions } = desk();
  functions['triage'] = () => {
    throw Object.assign(new Error('Ayşe said so'), { name: 'RejectedTransitionError' });
  };
  const host = await startTestHost({ functions });
  await host.engine.startExecution({ name, input });
  expect(await settled(host)).toEqual(['Resume', 'Route', 'Triage', 'NeedsAttention', 'Stopped']);
  expect(functions['need-attention']).toHaveBeenCalledExactlyOnceWith({
    ...input,
    error: 'Triage: RejectedTransitionError',
  });
  const ended = await host.engine.describe(name);
  expect(ended).toMatchObject({
    status: 'FAILED',
    error: 'NeedsAttention',
    cause: 'Triage: RejectedTransitionError',
  });
});

test('R2: retries are used up after six, also when the stage is unknown the ticket says so', async () => {
  const { functions } = desk();
  const triage = vi.fn(() => {
    throw Object.assign(new Error('busy'), { name: 'Lambda.TooManyRequestsException' });
  });
  functions['triage'] = triage;
  const host = await startTestHost({ functions, random: () => 0.999 });
  await host.engine.startExecution({ name, input });
  await host.clock.advanceTo(monday + hour);
  expect(triage).toHaveBeenCalledTimes(7);
  expect((await settled(host)).slice(-2)).toEqual(['NeedsAttention', 'Stopped']);
});

test('R2: a stage that Route does not know needs attention', async () => {
  const { functions } = desk();
  functions['resume'] = () => ({ stage: 'elsewhere', turn: 1, timeoutSeconds: 1 });
  const host = await startTestHost({ functions });
  await host.engine.startExecution({ name, input });
  expect(await settled(host)).toEqual(['Resume', 'Route', 'NeedsAttention', 'Stopped']);
  expect(functions['need-attention']).toHaveBeenCalledExactlyOnceWith({
    ...input,
    error: 'Route: UnknownStage',
  });
});

test('R2: an answer without a place fails the task, not the engine', async () => {
  const { functions } = desk();
  functions['resume'] = () => undefined;
  functions['triage'] = () => ({});
  const host = await startTestHost({ functions });
  await host.engine.startExecution({ name, input });
  // A null place has no stage: Route finds no rule that holds.
  expect((await settled(host)).slice(-2)).toEqual(['NeedsAttention', 'Stopped']);
  expect(host.faults).toEqual([]);
});

test('R2: a function that hangs is given up after its time, in real seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { functions } = desk();
    functions['triage'] = () => new Promise(() => undefined);
    const host = await startTestHost({ functions });
    await host.engine.startExecution({ name, input });
    await vi.waitFor(async () => expect(await host.states(name)).toHaveLength(3), { interval: 1 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await settled(host)).slice(-2)).toEqual(['NeedsAttention', 'Stopped']);
    expect(functions['need-attention']).toHaveBeenCalledExactlyOnceWith({
      ...input,
      error: 'Triage: States.Timeout',
    });
  } finally {
    vi.useRealTimers();
  }
});

test('U7: after a kill a parked execution goes on: the old token and the old timer still hold', async () => {
  const { functions, tokens, go } = desk();
  const host = await startTestHost({ functions });
  await host.engine.startExecution({ name, input });
  await host.engine.startExecution({ name: 'T2-1', input });
  await host.engine.settled();
  await host.kill();
  await wake(host, tokens[0]!, go('await-confirmation'));
  await host.clock.advanceTo(monday + hour);
  expect((await settled(host)).slice(6, 8)).toEqual(['Route', 'AwaitConfirmation']);
  expect((await host.states('T2-1')).slice(6)).toEqual(['FollowUp', 'Route', 'AwaitResolution']);
});

test('U7: a kill between the settlement of a token and the next wait loses neither', async () => {
  const { functions, tokens, parked, go } = desk();
  const host = await startTestHost({ functions });
  await host.engine.startExecution({ name, input });
  await host.engine.settled();
  const reached = Promise.withResolvers<void>();
  functions['close'] = () => {
    reached.resolve();
    return new Promise(() => undefined);
  };
  await wake(host, tokens[0]!, go('close'));
  await reached.promise;
  functions['close'] = () => go('await-confirmation');
  await host.kill();
  expect((await settled(host)).slice(6)).toEqual(['Route', 'Close', 'Route', 'AwaitConfirmation']);
  expect(parked).toHaveLength(2);
  await expect(wake(host, tokens[0]!, {})).rejects.toMatchObject({ code: 'TaskTimedOut' });
});

test('U7: a timeout that fell due while the host was down happens at the start', async () => {
  const { functions } = desk();
  const host = await startTestHost({ functions });
  await host.engine.startExecution({ name, input });
  await host.engine.settled();
  const store = host.engine;
  await store.close();
  await host.clock.advanceTo(monday + 48 * hour);
  expect(await host.states(name)).toEqual(atFirstWait);
  await host.kill();
  expect((await settled(host)).slice(6)).toEqual(['FollowUp', 'Route', 'AwaitResolution']);
});

test('R2: the same start again is the same execution; another input, or a name that has ended, is refused', async () => {
  const { functions, tokens, go } = desk();
  const host = await startTestHost({ functions });
  const [one, two] = await Promise.all([
    host.engine.startExecution({ name, input }),
    host.engine.startExecution({ name, input: { generation: 1, ticketId: 'T1' } }),
  ]);
  expect(two.startedAt).toBe(one.startedAt);
  const other = { name, input: { ...input, ticketId: 'T2' } };
  await expect(host.engine.startExecution(other)).rejects.toMatchObject({ code: 'ExecutionAlreadyExists' });
  await host.engine.settled();
  expect(tokens).toHaveLength(1);
  await wake(host, tokens[0]!, go('ended'));
  await host.engine.settled();
  const again = host.engine.startExecution({ name, input });
  await expect(again).rejects.toMatchObject({ code: 'ExecutionAlreadyExists' });
  for (const bad of ['', 'a b', 'x'.repeat(81), 'a/b', 'a\u0007'])
    await expect(host.engine.startExecution({ name: bad, input })).rejects.toMatchObject({
      code: 'InvalidName',
    });
});

test('U8: tokens that were never given are told from those that are over', async () => {
  const { functions, tokens } = desk();
  const host = await startTestHost({ functions });
  await host.engine.startExecution({ name, input });
  await host.engine.settled();
  await expect(wake(host, 'nonsense', {})).rejects.toMatchObject({ code: 'InvalidToken' });
  const foreign = Buffer.from(`${'x'.repeat(24)}.T9-1`).toString('base64url');
  await expect(wake(host, foreign, {})).rejects.toMatchObject({ code: 'TaskDoesNotExist' });
  const forged = Buffer.from(`${'x'.repeat(24)}.${name}`).toString('base64url');
  await expect(wake(host, forged, {})).rejects.toMatchObject({ code: 'TaskTimedOut' });
  await host.engine.heartbeat(tokens[0]!);
  await expect(host.engine.heartbeat(forged)).rejects.toMatchObject({ code: 'TaskTimedOut' });
  expect(await settled(host)).toEqual(atFirstWait);
});

test('R4: a failure sent to a token goes the way of failures', async () => {
  const { functions, tokens } = desk();
  const host = await startTestHost({ functions });
  await host.engine.startExecution({ name, input });
  await host.engine.settled();
  await host.engine.settleTask(tokens[0]!, { ok: false, error: 'Broken', cause: '' });
  expect((await settled(host)).slice(6)).toEqual(['NeedsAttention', 'Stopped']);
});

test('R4: an execution can be stopped while it waits and while it works', async () => {
  const { functions, tokens, go } = desk();
  const host = await startTestHost({ functions });
  await host.engine.startExecution({ name, input });
  await host.engine.settled();
  const stopped = await host.engine.stopExecution(name, { error: 'Stopped', cause: 'by hand' });
  expect(stopped).toMatchObject({ status: 'ABORTED', error: 'Stopped', cause: 'by hand' });
  await expect(wake(host, tokens[0]!, {})).rejects.toMatchObject({ code: 'TaskTimedOut' });
  expect(await host.engine.stopExecution(name, {})).toEqual(stopped);

  const [reached, release] = [Promise.withResolvers<void>(), Promise.withResolvers<unknown>()];
  functions['triage'] = () => {
    reached.resolve();
    return release.promise;
  };
  go('triage');
  await host.engine.startExecution({ name: 'T2-1', input });
  await reached.promise;
  const stopping = host.engine.stopExecution('T2-1', {});
  release.resolve({ stage: 'close', turn: 2, timeoutSeconds: 1 });
  expect((await stopping).status).toBe('ABORTED');
  expect((await host.states('T2-1')).at(-1)).not.toBe('Close');
  await expect(host.engine.stopExecution('T3-1', {})).rejects.toMatchObject({
    code: 'ExecutionDoesNotExist',
  });
});

test('R2: an execution that runs in circles is ended', async () => {
  const { functions, ticket } = desk();
  ticket.stage = 'reopen';
  functions['reopen'] = () => ({ ...ticket });
  const host = await startTestHost({ functions });
  await host.engine.startExecution({ name, input });
  await host.engine.settled();
  const ended = await host.engine.describe(name);
  expect(ended).toMatchObject({ status: 'FAILED', error: 'States.Runtime', transitions: 5000 });
  expect(ended.steps).toHaveLength(1000);
});

test('U7: a table that fails for a while delays an execution but does not lose it', async () => {
  const { functions, tokens, go } = desk();
  const store = new MemoryExecutionStore();
  const host = await startTestHost({ functions, store });
  await host.engine.startExecution({ name, input });
  await host.engine.settled();
  const save = vi.spyOn(store, 'save').mockRejectedValueOnce(new Error('disk full'));
  await expect(wake(host, tokens[0]!, go('close'))).rejects.toThrow('disk full');
  const keep = (record: Execution) => MemoryExecutionStore.prototype.save.call(store, record);
  save.mockImplementationOnce(keep).mockRejectedValueOnce(new Error('disk full again'));
  await wake(host, tokens[0]!, go('close'));
  await host.engine.settled();
  expect(host.faults).toEqual([new Error('disk full again')]);
  await host.clock.advanceTo(monday + 5_000);
  expect((await settled(host)).slice(-2)).toEqual(['Route', 'Done']);
});

test('U7: a start that could not be stored is refused, and the same start again makes it durable', async () => {
  const { functions } = desk();
  const store = new MemoryExecutionStore();
  const host = await startTestHost({ functions, store });
  vi.spyOn(store, 'save').mockRejectedValueOnce(new Error('disk full'));
  await expect(host.engine.startExecution({ name, input })).rejects.toThrow('disk full');
  await host.engine.startExecution({ name, input });
  expect(await store.exists(name)).toBe(true);
  expect(await settled(host)).toEqual(atFirstWait);
  vi.spyOn(store, 'exists').mockRejectedValueOnce(new Error('no table'));
  const other = { name: 'T2-1', input };
  const both = [host.engine.startExecution(other), host.engine.startExecution(other)];
  await expect(Promise.allSettled(both)).resolves.toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ]);
  await host.engine.startExecution(other);
  await host.engine.settled();
  expect(await host.states('T2-1')).not.toEqual([]);
});

test('U7: at a start every execution is taken in before the first goes on', async () => {
  const { functions } = desk();
  const store = new MemoryExecutionStore();
  functions['resume'] = () => new Promise(() => undefined);
  const host = await startTestHost({ functions, store });
  const names = Array.from({ length: 450 }, (_, index) => `T${index}-1`);
  await Promise.all(names.map((each) => host.engine.startExecution({ name: each, input })));

  const log: string[] = [];
  const rows = store.afterKill();
  const page = vi.spyOn(rows, 'page').mockImplementation((query) => {
    log.push('page');
    return MemoryExecutionStore.prototype.page.call(rows, query);
  });
  const ended = () => {
    log.push('resume');
    return { stage: 'ended', turn: 1, timeoutSeconds: 1 };
  };
  const other = await startTestHost({ functions: { resume: ended }, store: rows });
  await other.engine.settled();
  expect(page).toHaveBeenCalledTimes(3);
  expect(log).toEqual([...Array(3).fill('page'), ...Array(450).fill('resume')]);
});
