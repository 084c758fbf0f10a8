import { expect, test, vi } from 'vitest';
import { sampleNow, sampleTicket } from '../../../test/support/samples.ts';
import { epochMsOf } from '../../../domain/values.ts';
import type { Commit, CommitOutcome } from '../../ports/desk-table.ts';
import { createNeedAttentionHandler } from './handler.ts';

/** What the workflow's state `NeedsAttention` sends. */
const input = { ticketId: 't1', generation: 1, error: 'Triage: TransientError' };
const deskWith = (ticket: Parameters<typeof sampleTicket>[0] | 'none' = {}, lostRaces = 0) => {
  const outcomes = Array.from({ length: lostRaces }, () => ({ kind: 'stale', currentVersion: 2 }) as const);
  const commit = vi.fn(async (_: Commit): Promise<CommitOutcome> => outcomes.pop() ?? { kind: 'committed' });
  const load = async () => (ticket === 'none' ? undefined : sampleTicket(ticket));
  const handle = createNeedAttentionHandler({ tickets: { load, commit }, clock: () => epochMsOf(sampleNow) });
  return { handle, commit };
};

test('R4: a task that fails for good is written on the ticket, with state and error', async () => {
  const { handle, commit } = deskWith();
  await handle(input);
  const [committed] = commit.mock.calls[0]!;
  expect(committed.ticket.attention).toEqual({ reason: 'Triage: TransientError', since: sampleNow });
  expect(committed.events.map(({ event }) => event.type)).toEqual(['attention-needed']);
});

test('R4: a ticket that needs attention already is left as it is', async () => {
  const { handle, commit } = deskWith({ attention: { reason: 'Triage: TransientError', since: sampleNow } });
  await handle(input);
  expect(commit).not.toHaveBeenCalled();
});

test('R4: a lost race is tried again, on the ticket as it then stands', async () => {
  const { handle, commit } = deskWith({}, 2);
  await handle(input);
  expect(commit).toHaveBeenCalledTimes(3);
  const { handle: inVain } = deskWith({}, 99);
  await expect(inVain(input)).rejects.toThrow('t1 changed 8 times');
});

test('R4: a ticket that goes on under another generation is left as it is, one that is gone is a fault', async () => {
  const { handle, commit } = deskWith({ generation: 2 });
  expect(await handle(input)).toMatchObject({ stage: 'ended' });
  expect(commit).not.toHaveBeenCalled();
  await expect(deskWith('none').handle(input)).rejects.toThrow('t1 does not exist');
});

test('R4: a failure without an error is refused', async () => {
  const { handle } = deskWith();
  await expect(handle({ ticketId: 't1', generation: 1 })).rejects.toThrow(/error/);
});
