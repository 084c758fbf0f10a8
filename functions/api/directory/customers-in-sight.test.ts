import { describe, expect, it } from 'vitest';
import { customer } from '../../../domain/directory.ts';
import { principal } from '../../../domain/people/principal.ts';
import { askedCustomer, customersInSight } from './customers-in-sight.ts';

const customers = ['acme', 'ege', 'marmara'].map((id) =>
  customer.parse({ id, name: id, prefix: id.toUpperCase(), locale: 'tr' }),
);
const who = (own: object) =>
  principal.parse({ id: 'p1', email: 'p@x.example', name: 'P', locale: 'tr', ...own });
const requester = who({ role: 'requester', customerId: 'acme' });
const provider = who({ role: 'provider', providerId: 'telekom' });
const agent = who({ role: 'agent', level: 'L1' });

const rowOf = (customerId: string) => ({
  ...{ id: 't1', number: 'A-1', customerId, type: 'incident', title: 'x', status: 'new', priority: 3 },
  ...{ level: 'provider', version: 1, requesterName: 'x', attention: false },
  ...{ createdAt: '2026-11-02T07:00:00.000Z', updatedAt: '2026-11-02T07:00:00.000Z' },
});
const dependencies = {
  directory: { customers: async () => customers },
  tickets: {
    list: async ({ listing }: { listing: object }) => {
      expect(listing).toEqual({ by: 'provider', providerId: 'telekom' });
      return { items: [rowOf('ege'), rowOf('ege')] as never[] };
    },
    workOrders: async ({ holder }: { holder: object }) => {
      expect(holder).toEqual({ providerId: 'telekom' });
      return { items: [rowOf('marmara')] as never[] };
    },
  },
};
const seenBy = async (one: typeof requester) =>
  (await customersInSight(dependencies, one)).map(({ id }) => id);

describe('the customers that a caller may know of', () => {
  it('R12: are one’s own, for the desk all, for a provider those whom it works for', async () => {
    expect(await seenBy(requester)).toEqual(['acme']);
    expect(await seenBy(agent)).toEqual(['acme', 'ege', 'marmara']);
    expect(await seenBy(provider)).toEqual(['ege', 'marmara']);
  });

  it('R12: are all that may be asked for', async () => {
    const ask = (one: typeof requester, customerId?: string) =>
      askedCustomer(dependencies, { principal: one, customerId });
    expect([await ask(requester), await ask(agent), await ask(provider, 'ege')]).toEqual([
      'acme',
      undefined,
      'ege',
    ]);
    for (const [one, customerId] of [
      [requester, 'ege'],
      [provider, 'acme'],
      [agent, 'nobody'],
    ] as const)
      await expect(ask(one, customerId)).rejects.toThrow('validation-failed');
  });
});
