import { describe, expect, it } from 'vitest';
import { principal } from '../../../domain/people/principal.ts';
import { listingFor } from './list-tickets.ts';

const who = (own: object) =>
  principal.parse({ id: 'p1', email: 'p@x.example', name: 'P', locale: 'tr', ...own });
const requester = who({ role: 'requester', customerId: 'acme' });
const machine = who({ role: 'machine', customerId: 'acme' });
const manager = who({ role: 'manager', customerId: 'acme' });
const provider = who({ role: 'provider', providerId: 'telekom' });
const agent = who({ role: 'agent', level: 'L1' });
const own = { by: 'requester', requesterKeys: ['p1', 'p@x.example'] };
const query = (filters: object = {}) => ({ limit: 25, ...filters });

describe('which tickets a caller may list', () => {
  it('R12: requesters list their own and nothing else', () => {
    expect(listingFor(requester, query())).toEqual(own);
    expect(() => listingFor(requester, query({ requesterId: 'p2' }))).toThrow('validation-failed');
    expect(() => listingFor(requester, query({ customerId: 'ege' }))).toThrow('validation-failed');
    expect(listingFor(requester, query({ groupId: 'desk', assigneeId: 'x' }))).toEqual(own);
  });

  it('R12, peers 20: who sees more of a customer lists it by name; the others’ people stay unknown', () => {
    const coordinator = who({
      role: 'requester',
      customerId: 'acme',
      memberships: [
        { customerId: 'acme', sees: 'customer' },
        { customerId: 'ege', sees: 'own' },
      ],
    });
    expect(listingFor(coordinator, query())).toEqual(own);
    expect(listingFor(coordinator, query({ customerId: 'acme', status: 'new' }))).toEqual({
      by: 'customer',
      customerId: 'acme',
      status: 'new',
    });
    expect(listingFor(coordinator, query({ customerId: 'ege' }))).toEqual(own);
    expect(() => listingFor(coordinator, query({ customerId: 'marmara' }))).toThrow('validation-failed');
  });

  it.each([machine, manager])('R12: a customer’s $role never leaves the customer', (principalOf) => {
    expect(listingFor(principalOf, query({ groupId: 'desk' }))).toEqual({
      by: 'customer',
      customerId: 'acme',
    });
    expect(() => listingFor(principalOf, query({ customerId: 'ege' }))).toThrow('validation-failed');
    expect(listingFor(principalOf, query({ requesterId: 'p2' }))).toEqual({
      by: 'requester',
      requesterKeys: ['p2'],
    });
  });

  it('R12: a provider’s person lists what was handed to the provider', () => {
    expect(listingFor(provider, query({ groupId: 'desk' }))).toEqual({
      by: 'provider',
      providerId: 'telekom',
    });
    expect(() => listingFor(provider, query({ providerId: 'other' }))).toThrow('validation-failed');
    expect(() => listingFor(provider, query({ requesterId: 'p1' }))).toThrow('validation-failed');
  });

  it('R4: agents list by any filter, and without one all that is open', () => {
    expect(listingFor(agent, query())).toEqual({ by: 'desk' });
    expect(listingFor(agent, query({ groupId: 'desk' }))).toEqual({ by: 'group', groupId: 'desk' });
    expect(listingFor(agent, query({ customerId: 'ege', status: 'closed' }))).toEqual({
      by: 'customer',
      customerId: 'ege',
      status: 'closed',
    });
    expect(() => listingFor(agent, query({ status: 'closed' }))).toThrow('validation-failed');
  });
});
