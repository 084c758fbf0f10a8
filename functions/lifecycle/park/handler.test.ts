import { expect, test, vi } from 'vitest';
import { sampleNow, sampleTicket } from '../../../test/support/samples.ts';
import { epochMsOf } from '../../../domain/values.ts';
import { MissingTicketError } from '../advance.ts';
import { createParkHandler } from './handler.ts';

const input = { ticketId: 't1', generation: 1, turn: 3, stage: 'await-resolution', token: 'token' };
const deskWith = ({
  parks,
  ticket = sampleTicket({ stage: 'close', turn: 4 }),
}: {
  parks: boolean;
  ticket?: object | null;
}) => {
  const wake = vi.fn(async () => {});
  const parkWait = vi.fn(async () => parks);
  const park = createParkHandler({
    tickets: { load: async () => (ticket ? sampleTicket(ticket) : undefined) },
    waits: { park: parkWait, waitOf: vi.fn() },
    workflow: { wake },
    clock: () => epochMsOf(sampleNow),
  });
  return { park, parkWait, wake };
};

test('R4: a wait begins by keeping its token', async () => {
  const { park, parkWait, wake } = deskWith({ parks: true });
  await park(input);
  expect(parkWait).toHaveBeenCalledWith({ ticketId: 't1', generation: 1, turn: 3, token: 'token' });
  expect(wake).not.toHaveBeenCalled();
});

test('R4: a wait for a ticket that has moved on ends at once, where the ticket stands', async () => {
  const { park, wake } = deskWith({ parks: false });
  await park(input);
  expect(wake).toHaveBeenCalledExactlyOnceWith('token', { stage: 'close', turn: 4, timeoutSeconds: 1 });
});

test('R4: a wait of an older generation ends', async () => {
  const { park, wake } = deskWith({ parks: false, ticket: { generation: 2 } });
  await park(input);
  expect(wake).toHaveBeenCalledWith('token', expect.objectContaining({ stage: 'ended' }));
});

test('R4: a wait without a ticket or with a malformed input fails for good', async () => {
  const { park } = deskWith({ parks: false, ticket: null });
  await expect(park(input)).rejects.toThrow(MissingTicketError);
  await expect(park({ ...input, token: '' })).rejects.toThrow(/token/);
});
