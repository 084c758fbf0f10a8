import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { id } from '../values.ts';
import {
  claimOfMemberships,
  customerIdsOf,
  type Membership,
  membership,
  membershipIn,
  membershipsOfClaim,
  sight,
} from './membership.ts';

const anyId = fc.string({ unit: fc.constantFrom('a', 'B', '7', '_', '-'), minLength: 1, maxLength: 8 });
const anyMembership: fc.Arbitrary<Membership> = fc.record({
  customerId: anyId.filter((text) => id.safeParse(text).success),
  sees: fc.constantFrom(...sight.options),
  locationIds: fc.array(anyId.filter((text) => id.safeParse(text).success)),
});

test('U6, peers 20: memberships survive their way through a token', () => {
  fc.assert(
    fc.property(fc.array(anyMembership), (memberships) => {
      const claim = claimOfMemberships(memberships);
      const read = membershipsOfClaim(claim.split(' ').filter((entry) => entry !== ''));
      expect(z.array(membership).parse(read)).toEqual(memberships);
    }),
  );
});

test('R12, peers 20: a person of several companies is a stranger to all others', () => {
  const ege = membership.parse({ customerId: 'ege', sees: 'customer' });
  const person = { customerId: 'acme', memberships: [ege] };
  expect(customerIdsOf(person)).toEqual(['acme', 'ege']);
  expect(membershipIn(person, 'acme')).toEqual({ customerId: 'acme', sees: 'own', locationIds: [] });
  expect(membershipIn(person, 'ege')).toBe(ege);
  expect(membershipIn(person, 'marmara')).toBeUndefined();
});

test('R12: agents belong to no customer', () => {
  expect(customerIdsOf({ memberships: [] })).toEqual([]);
});
