import { expect, it } from 'vitest';
import type { Ticket } from '../ticket/ticket.ts';
import { duplicatesOf } from './duplicates.ts';

const other = (id: string, title: string, status: Ticket['status'] = 'in-progress') => ({
  ...{ id, title, status },
  number: `ACME-${id}`,
});
const call = { id: 'me', title: 'İNTERNET YOK, bütün şube' };

it('R3, R11: open calls that say the same are found, whatever the keyboard', () => {
  const others = [other('1', 'internet yok butun sube'), other('2', 'Toner bitti'), other('me', call.title)];
  expect(duplicatesOf(call, others)).toEqual([{ ticketId: '1', number: 'ACME-1', similarity: 1 }]);
});

it('R11: what is solved or over is no duplicate, a title without words has none', () => {
  const ended = (['resolved', 'closed', 'cancelled'] as const).map((status) =>
    other(status, call.title, status),
  );
  expect(duplicatesOf(call, ended)).toEqual([]);
  expect(duplicatesOf({ id: 'x', title: '!!!' }, [other('1', '???')])).toEqual([]);
});

it('R11: the most alike come first, the newest of equals, three at most', () => {
  const others = ['a', 'b', 'c', 'd'].map((id) => other(id, call.title));
  const near = other('z', 'İnternet yok, bütün şube karanlıkta');
  expect(duplicatesOf(call, [near, ...others]).map(({ ticketId }) => ticketId)).toEqual(['d', 'c', 'b']);
});
