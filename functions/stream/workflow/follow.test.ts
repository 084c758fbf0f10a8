import { expect, test, vi } from 'vitest';
import { sampleEvent, sampleNow, sampleTicket } from '../../../test/support/samples.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { epochMsOf } from '../../../domain/values.ts';
import type { Wait } from '../../ports/desk-table.ts';
import { follow } from './follow.ts';

const deskWith = (ticket: Ticket | undefined, wait?: Partial<Wait>) => {
  const calls: unknown[] = [];
  const stored = wait && { ticketId: 't1', generation: 1, turn: 3, token: 'token', ...wait };
  return {
    calls,
    tickets: { load: () => Promise.resolve(ticket) },
    waits: { park: vi.fn(), waitOf: () => Promise.resolve(stored) },
    workflow: {
      start: async (execution: object) => void calls.push({ start: execution }),
      wake: async (token: string, place: object) => void calls.push({ wake: token, place }),
    },
    clock: () => epochMsOf(sampleNow),
  };
};
const waiting = sampleTicket({ stage: 'await-resolution', turn: 4 });
const noted = { type: 'noted', text: 'x' } as const;
const moved = sampleEvent(noted, { wakes: true });

test('R2: an opened ticket gets its execution', async () => {
  const desk = deskWith(waiting);
  await follow(desk, sampleEvent({ type: 'opened', ticket: sampleTicket() }));
  expect(desk.calls).toEqual([{ start: { ticketId: 't1', generation: 1 } }]);
});

test('R4: a wait that knows an older turn hears where the ticket stands now', async () => {
  const desk = deskWith(waiting, {});
  await follow(desk, moved);
  expect(desk.calls).toEqual([
    { wake: 'token', place: { stage: 'await-resolution', turn: 4, timeoutSeconds: 1 } },
  ]);
});

test.each([
  ['knows the ticket’s turn', deskWith(waiting, { turn: 4 }), moved],
  ['is not there yet', deskWith(waiting), moved],
  ['is of a ticket that was erased', deskWith(undefined, {}), moved],
  ['need not hear of the event', deskWith(waiting, {}), sampleEvent(noted)],
])('R4: a wait that %s is left alone', async (_, desk, event) => {
  await follow(desk, event);
  expect(desk.calls).toEqual([]);
});

test('R4: after a restart the old execution is ended first, then the new one is started', async () => {
  const desk = deskWith({ ...waiting, generation: 2 }, { turn: 4 });
  await follow(desk, sampleEvent({ type: 'workflow-restarted', generation: 2 }, { generation: 2 }));
  expect(desk.calls).toEqual([
    { wake: 'token', place: { stage: 'ended', turn: 4, timeoutSeconds: 1 } },
    { start: { ticketId: 't1', generation: 2 } },
  ]);
});
