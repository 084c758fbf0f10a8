import * as z from 'zod';
import { id } from '../values.ts';

/** Whose tickets of a company somebody sees: their own, those of their locations, or all. */
export const sight = z.enum(['own', 'location', 'customer']);

/** What somebody is to a customer (R12): a person may work for several companies, and see more in one than in another. */
export const membership = z.strictObject({
  customerId: id,
  sees: sight.default('own'),
  locationIds: z.array(id).default([]),
});
export type Membership = z.infer<typeof membership>;

type Member = { customerId?: string | undefined; memberships: readonly Membership[] };

/** What somebody is to a customer; undefined for a stranger. Who is nothing but a customer's own sees their own. */
export const membershipIn = (
  { customerId: own, memberships }: Member,
  customerId: string,
): Membership | undefined =>
  memberships.find((one) => one.customerId === customerId) ??
  (own === customerId ? { customerId, sees: 'own', locationIds: [] } : undefined);

/** Every customer that somebody belongs to, the main one first. */
export const customerIdsOf = ({ customerId, memberships }: Member): string[] => [
  ...new Set([
    ...(customerId === undefined ? [] : [customerId]),
    ...memberships.map((one) => one.customerId),
  ]),
];

/**
 * Memberships as one claim of a token: `acme:customer marmara:location:bursa/izmir`. Ids hold none of the separators.
 */
export const claimOfMemberships = (memberships: readonly Membership[]): string =>
  memberships
    .map(({ customerId, sees, locationIds }) =>
      [customerId, sees, ...(locationIds.length === 0 ? [] : [locationIds.join('/')])].join(':'),
    )
    .join(' ');

/** The entries of such a claim, unchecked: `membership` says what they must be. */
export const membershipsOfClaim = (entries: readonly string[]) =>
  entries.map((entry) => {
    const [customerId, sees, locationIds] = entry.split(':');
    return { customerId, sees, locationIds: locationIds?.split('/') ?? [] };
  });
