import type * as z from 'zod';
import type { Principal } from '../../../domain/people/principal.ts';
import type { WorkOrderHolder } from '../../../domain/work-order/work-order.ts';
import { listWorkEndpoint } from '../contract/work-order-endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement } from '../http/endpoint.ts';
import { Problem, unknownReference } from '../http/problem.ts';

type Query = z.infer<(typeof listWorkEndpoint)['query']>;

/** `GET /v1/work-orders`: a provider's own; the desk names whose. */
export const listWorkRoute = ({ tickets }: ApiDependencies) =>
  implement(listWorkEndpoint, async ({ principal, query }) => {
    const { status, limit, cursor } = query;
    const holder = holderFor(principal, query);
    const page = await tickets.workOrders({
      holder,
      limit,
      ...(status && { status }),
      ...(cursor && { cursor }),
    });
    return { statusCode: 200, body: { items: page.items, ...(page.cursor && { next: page.cursor }) } };
  });

const holderFor = (principal: Principal, query: Query): WorkOrderHolder => {
  const { role, providerId: own } = principal;
  if (role === 'provider' && own !== undefined) return ofProvider(own, query);
  if (role !== 'agent' && role !== 'administrator') throw new Problem('forbidden');
  const { groupId, providerId } = query;
  if (groupId !== undefined && providerId === undefined) return { groupId };
  if (providerId !== undefined && groupId === undefined) return { providerId };
  throw new Problem('validation-failed', {
    errors: [{ field: 'groupId', code: 'one-holder', message: 'one-holder' }],
  });
};

const ofProvider = (own: string, { groupId, providerId = own }: Query): WorkOrderHolder => {
  if (groupId !== undefined) throw unknownReference('groupId');
  if (providerId !== own) throw unknownReference('providerId');
  return { providerId };
};
