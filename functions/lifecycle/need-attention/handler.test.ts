import { expect, test, vi } from 'vitest';
import {
  sampleContract,
  sampleNow,
  sampleTicket,
  sampleWorkDirectory,
} from '../../../test/support/samples.ts';
import { epochMsOf } from '../../../domain/values.ts';
import type { Commit } from '../../ports/desk-table.ts';
import { createNeedAttentionHandler } from './handler.ts';

/** What the workflow's state `NeedsAttention` sends. */
const input = { ticketId: 't1', generation: 1, error: 'Triage: TransientError' };
const deskWith = (ticket: Parameters<typeof sampleTicket>[0] = {}) => {
  const commit = vi.fn(async (_: Commit) => ({ kind: 'committed' }) as const);
  const handle = createNeedAttentionHandler({
    tickets: { load: async () => sampleTicket(ticket), commit, list: async () => ({ items: [] }) },
    directory: { ...sampleWorkDirectory, contract: async () => sampleContract },
    clock: () => epochMsOf(sampleNow),
  });
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

test('R4: a failure without an error is refused', async () => {
  const { handle } = deskWith();
  await expect(handle({ ticketId: 't1', generation: 1 })).rejects.toThrow(/error/);
});
