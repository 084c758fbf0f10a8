import * as z from 'zod';
import type { Person } from '../../domain/directory.ts';
import { claimOfMemberships } from '../../domain/people/membership.ts';
import { agentLevel, role } from '../../domain/people/principal.ts';
import { id, locale } from '../../domain/values.ts';

/** The `aud` of every access token: the desk's API. */
export const audience = 'yardim-masasi';

/** The resource indicator (RFC 8707) that clients may name; it is also the one that is used when they name none. */
export const apiResource = 'urn:yardim-masasi:api';

/** The scope that lets a client speak to the API. */
export const apiScope = 'desk';

/** What a token says of a person: the claims that the API reads, all of them texts, as an HTTP API's authorizer gives them. */
const personClaims = z.object({
  email: z.email(),
  name: z.string(),
  role,
  level: agentLevel.optional(),
  customer_id: id.optional(),
  /** See `claimOfMemberships`. */
  memberships: z.string().optional(),
  /** Ids of support groups, separated by spaces. */
  group_ids: z.string().optional(),
  provider_id: id.optional(),
  locale,
});
export type PersonClaims = z.infer<typeof personClaims>;

/** The claims of a verified access token (RFC 9068); times are seconds since the epoch. */
export const accessClaims = personClaims.extend({
  iss: z.string(),
  sub: id,
  aud: z.literal(audience),
  exp: z.number(),
  iat: z.number(),
  jti: z.string(),
  client_id: z.string(),
  scope: z.string().default(''),
});
export type AccessClaims = z.infer<typeof accessClaims>;

/** What a token says of this person; what does not apply to them is left out. */
export function claimsOf(person: Person): PersonClaims {
  return {
    email: person.email,
    name: person.name,
    role: person.role,
    locale: person.locale,
    ...(person.level === undefined ? {} : { level: person.level }),
    ...(person.customerId === undefined ? {} : { customer_id: person.customerId }),
    ...(person.memberships.length === 0 ? {} : { memberships: claimOfMemberships(person.memberships) }),
    ...(person.groupIds.length === 0 ? {} : { group_ids: person.groupIds.join(' ') }),
    ...(person.providerId === undefined ? {} : { provider_id: person.providerId }),
  };
}
