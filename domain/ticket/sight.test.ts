import { describe, expect, it } from 'vitest';
import { principal } from '../people/principal.ts';
import { commandsFor, maySee } from './permission.ts';
import { contract, Story } from './testing.ts';

/** A ticket of somebody else's at Acme's İzmir. */
const { ticket } = new Story({}).flow();
const izmirTicket = { ...ticket, customerId: 'acme', locationId: 'izmir' };
const colleague = (sees?: object) =>
  principal.parse({
    id: 'nil',
    role: 'requester',
    email: 'nil@acme.example',
    name: 'Nil',
    locale: 'tr',
    customerId: 'acme',
    memberships: sees === undefined ? [] : [{ customerId: 'acme', ...sees }],
  });

describe('who inside a customer sees what', () => {
  it.each([
    ['nothing but their own', undefined, false],
    ['their own', { sees: 'own', locationIds: ['izmir'] }, false],
    ['their site’s', { sees: 'location', locationIds: ['bursa', 'izmir'] }, true],
    ['another site’s', { sees: 'location', locationIds: ['bursa'] }, false],
    ['the company’s', { sees: 'customer' }, true],
  ])('R12, peers 20: who sees %s', (_what, sees, expected) => {
    expect(maySee(colleague(sees), izmirTicket)).toBe(expected);
  });

  it('R12, peers 20: a call without a place belongs to no site', () => {
    const sees = { sees: 'location', locationIds: ['izmir'] };
    expect(maySee(colleague(sees), { ...izmirTicket, locationId: undefined })).toBe(false);
  });

  it('R12, peers 20: all of one company is nothing of another', () => {
    expect(maySee(colleague({ sees: 'customer' }), { ...izmirTicket, customerId: 'ege' })).toBe(false);
  });

  it('R7, peers 20: a colleague may write, but consent stays the requester’s', () => {
    const resolved = { ...izmirTicket, status: 'resolved', stage: 'await-confirmation' } as const;
    expect(commandsFor(colleague({ sees: 'customer' }), resolved, contract)).toEqual(['comment']);
  });
});
