import type * as z from 'zod';
import type { Principal } from '../../../domain/people/principal.ts';
import type { TicketListing } from '../../ports/desk-table.ts';
import { listTicketsEndpoint } from '../contract/endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement } from '../http/endpoint.ts';
import { Problem, unknownReference } from '../http/problem.ts';

type Query = z.infer<(typeof listTicketsEndpoint)['query']>;

/** `GET /v1/tickets` */
export const listTicketsRoute = ({ tickets }: ApiDependencies) =>
  implement(listTicketsEndpoint, async ({ principal, query }) => {
    const { status, q, limit, cursor } = query;
    const listing = listingFor(principal, query);
    const page = await tickets.list({
      listing,
      limit,
      ...(status && { status }),
      ...(q && { q }),
      ...(cursor && { cursor }),
    });
    return {
      statusCode: 200,
      body: {
        items: page.items.filter(within({ ...query, customerId: principal.customerId ?? query.customerId })),
        ...(page.cursor && { next: page.cursor }),
      },
    };
  });

type RowFilters = Pick<Query, 'customerId' | 'groupId' | 'assigneeId' | 'providerId'>;

/** One filter chooses the index; further ones thin the page out, and the caller's own customer always does (R12). */
const within =
  (filters: RowFilters) =>
  (row: {
    customerId: string;
    groupId?: string | undefined;
    assigneeId?: string | undefined;
    providerId?: string | undefined;
  }): boolean =>
    (['customerId', 'groupId', 'assigneeId', 'providerId'] as const).every(
      (field) => filters[field] === undefined || row[field] === filters[field],
    );

/**
 * Which listing a caller gets, row rights included: requesters their own, providers theirs, a customer's managers and
 * machines the customer's; the desk's people any, or without a filter all open tickets.
 */
export const listingFor = (principal: Principal, query: Query): TicketListing => {
  if (principal.role === 'requester') return ownOnly(principal, query);
  if (principal.role === 'provider') return providersOnly(principal, query);
  if (principal.customerId) return customersOnly(principal.customerId, query);
  return deskListing(query);
};

const ownOnly = (principal: Principal, { requesterId, customerId }: Query): TicketListing => {
  if (customerId && customerId !== principal.customerId) throw unknownReference('customerId');
  if (requesterId && requesterId !== principal.id) throw unknownReference('requesterId');
  return { by: 'requester', requesterKey: principal.id };
};

const providersOnly = ({ providerId = '' }: Principal, query: Query): TicketListing => {
  if (query.providerId && query.providerId !== providerId) throw unknownReference('providerId');
  // A customer's people are nobody that another company may ask for.
  if (query.requesterId) throw unknownReference('requesterId');
  return { by: 'provider', providerId };
};

const customersOnly = (customerId: string, query: Query): TicketListing => {
  if (query.customerId && query.customerId !== customerId) throw unknownReference('customerId');
  if (query.requesterId) return { by: 'requester', requesterKey: query.requesterId };
  return { by: 'customer', customerId, ...(query.status && { status: query.status }) };
};

const deskListing = ({
  assigneeId,
  groupId,
  requesterId,
  providerId,
  customerId,
  status,
}: Query): TicketListing => {
  if (requesterId) return { by: 'requester', requesterKey: requesterId };
  if (assigneeId) return { by: 'assignee', assigneeId };
  if (groupId && status !== 'closed' && status !== 'cancelled') return { by: 'group', groupId };
  if (providerId) return { by: 'provider', providerId };
  if (customerId) return { by: 'customer', customerId, ...(status && { status }) };
  if (status === 'closed' || status === 'cancelled')
    throw new Problem('validation-failed', {
      errors: [{ field: 'customerId', code: 'required', message: 'required' }],
    });
  return { by: 'desk' };
};
