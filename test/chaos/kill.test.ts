import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ticketRowView, ticketView } from '../../functions/api/contract/views.ts';
import { timedInParallel } from '../load/in-parallel.ts';
import { unsettled } from '../load/settling.ts';
import { byTicket, examineMails } from '../replay/examine-mails.ts';
import { type DeskClient, deskClient } from '../support/desk-client.ts';
import { type HostProcess, startHostProcess } from '../support/host-process.ts';
import { allOf, outboxOf } from '../support/pages.ts';
import { manyCalls } from './calls.ts';
import { type Answered, open, sendUntilKilled } from './interrupted.ts';

const calls = manyCalls(240);
const agent = 'emre.sahin@yardimmasasi.example';
const patienceMs = 120_000;

const dataDir = mkdtempSync(join(tmpdir(), 'desk-chaos-'));
let host: HostProcess;
let desk: DeskClient;
const answered: Answered[] = [];
let cutOff = 0;

const start = async () => {
  host = await startHostProcess({ dataDir });
  desk = deskClient(host);
};

const stored = async () => {
  const ofCustomer = (customerId: string) =>
    allOf(desk, ticketRowView, { path: `/v1/tickets?customerId=${customerId}`, as: agent });
  return (await Promise.all(['acme', 'marmara', 'ege'].map(ofCustomer))).flat();
};

/** Killed twice among calls that are answered, workflows and mails that are on their way; then left to itself. */
beforeAll(async () => {
  for (const half of [calls.slice(0, calls.length / 2), calls.slice(calls.length / 2)]) {
    await start();
    const sent = await sendUntilKilled(desk, half, { killAfter: half.length / 2, kill: () => host.kill() });
    answered.push(...sent.answered);
    cutOff += sent.cutOff;
  }
  await start();
}, patienceMs);

afterAll(async () => {
  await host.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it(
  'R2: every call that was answered is there, once, under its number',
  async () => {
    expect(answered.length).toBeGreaterThanOrEqual(calls.length / 2);
    expect(answered.length + cutOff).toBeLessThan(calls.length);
    const tickets = await stored();
    for (const { id, number } of answered)
      expect(tickets.filter((ticket) => ticket.id === id || ticket.number === number)).toMatchObject([
        { id, number },
      ]);
    expect(tickets.length).toBeLessThanOrEqual(answered.length + cutOff);
  },
  patienceMs,
);

it(
  'R2: a call that is sent again with its key is the same call, and none is there twice',
  async () => {
    const { results } = await timedInParallel(calls, { concurrency: 8, run: (call) => open(desk, call) });
    const firstTime = new Map(answered.map(({ call, id, number }) => [call.idempotencyKey, { id, number }]));
    for (const { call, id, number } of results)
      expect({ id, number }).toEqual(firstTime.get(call.idempotencyKey) ?? { id, number });
    const ids = (await stored()).map(({ id }) => id).toSorted();
    expect(ids).toEqual(results.map(({ id }) => id).toSorted());
    expect(new Set(results.map(({ number }) => number)).size).toBe(calls.length);
  },
  patienceMs,
);

it(
  'U7: every workflow goes on to its first wait',
  async () => {
    const tickets = (await stored()).map(({ id }) => ({ id, as: agent }));
    expect(tickets).toHaveLength(calls.length);
    const nothing = () => undefined;
    expect(
      await unsettled(desk, tickets, { patienceMs, concurrency: 4, onSettled: nothing, onLook: nothing }),
    ).toEqual([]);
  },
  2 * patienceMs,
);

it(
  'U8: every mail that was due is in the outbox, once',
  async () => {
    const tickets = await stored();
    const faultsOf = async (): Promise<string[]> => {
      const outbox = byTicket(await outboxOf(desk, agent));
      const { results } = await timedInParallel(tickets, {
        concurrency: 4,
        run: async ({ id }) => {
          const shown = await desk.read(ticketView, { path: `/v1/tickets/${id}`, as: agent });
          const { story, faults } = await examineMails(desk, { shown, sent: outbox.get(id) ?? [] });
          return story.length > 1 ? faults : [`${id} has no story`];
        },
      });
      return results.flat();
    };
    const deadline = performance.now() + patienceMs;
    let faults = await faultsOf();
    while (faults.some((fault) => fault.includes('missing')) && performance.now() < deadline)
      faults = await faultsOf();
    expect(faults).toEqual([]);
    expect((await outboxOf(desk, agent)).length).toBeGreaterThanOrEqual(calls.length);
  },
  2 * patienceMs,
);
