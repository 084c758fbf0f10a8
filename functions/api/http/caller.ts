import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { membershipsOfClaim } from '../../../domain/people/membership.ts';
import { type Principal, principal } from '../../../domain/people/principal.ts';
import type { Locale } from '../../../domain/values.ts';
import type { Caller } from './endpoint.ts';
import { Problem } from './problem.ts';

/** A list claim arrives as `a b`, as `[a b]` (HTTP API) or as an array, depending on who serialised the token. */
const listClaim = z
  .union([z.string(), z.array(z.string())])
  .transform((list) => (typeof list === 'string' ? list.replace(/^\[|\]$/g, '').split(/[\s,]+/) : list))
  .transform((list) => list.filter((entry) => entry !== ''));

const text = z.string().min(1);
const claims = z.object({
  sub: text,
  person_id: text.optional(),
  email: text.optional(),
  name: text.optional(),
  role: text,
  level: text.optional(),
  customer_id: text.optional(),
  memberships: listClaim.optional(),
  group_ids: listClaim.optional(),
  provider_id: text.optional(),
  locale: z.enum(['tr', 'en']).catch('tr'),
});

const principalOf = (claim: z.infer<typeof claims>) =>
  principal.safeParse({
    id: claim.person_id ?? claim.sub,
    role: claim.role,
    email: claim.email ?? `${claim.sub}@clients.invalid`,
    name: claim.name ?? claim.sub,
    locale: claim.locale,
    level: claim.level,
    customerId: claim.customer_id,
    memberships: membershipsOfClaim(claim.memberships ?? []),
    groupIds: claim.group_ids ?? [],
    providerId: claim.provider_id,
  });

/**
 * Who calls, from the claims that the authorizer has verified.
 *
 * @throws Problem `unknown-person` for claims that name nobody of this desk
 */
export const callerOf = (event: APIGatewayProxyEventV2): Caller => {
  const claimed = claims.safeParse(authorizerOf(event)?.jwt?.claims);
  const known = claimed.success ? principalOf(claimed.data) : undefined;
  if (!known?.success) throw new Problem('unknown-person');
  return { principal: bound(known.data), locale: localeOf(event) ?? known.data.locale };
};

/** A requester or machine without a customer, or a provider's person without a provider, could see anything: nobody. */
const bound = (who: Principal): Principal => {
  const needsCustomer = who.role === 'requester' || who.role === 'machine';
  if ((needsCustomer && !who.customerId) || (who.role === 'provider' && !who.providerId))
    throw new Problem('unknown-person');
  return who;
};

const authorizer = z.object({ jwt: z.object({ claims: z.unknown() }).optional() }).optional();
const authorizerOf = (event: APIGatewayProxyEventV2) =>
  authorizer.safeParse('authorizer' in event.requestContext ? event.requestContext.authorizer : undefined)
    .data;

/** The language of `Accept-Language`, as far as the desk speaks it. */
export const localeOf = (event: Pick<APIGatewayProxyEventV2, 'headers'>): Locale | undefined => {
  const wanted = (event.headers['accept-language'] ?? '')
    .split(',')
    .map((range) => range.trim().slice(0, 2).toLowerCase());
  return wanted.find((language): language is Locale => language === 'tr' || language === 'en');
};
