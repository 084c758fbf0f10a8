import type * as z from 'zod';
import { customerIdsOf, membershipIn } from '../../../domain/people/membership.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import type { TicketListing, TicketRow } from '../../ports/desk-table.ts';
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
        items: page.items.filter((row) => isAskedFor(row, query) && isInSight(row, principal, listing)),
        ...(page.cursor && { next: page.cursor }),
      },
    };
  });

/** One filter chooses the index; further ones thin the page out. */
const isAskedFor = (row: TicketRow, query: Query): boolean =>
  (query.replied === undefined || row.replied) &&
  (['customerId', 'groupId', 'assigneeId', 'providerId'] as const).every(
    (field) => query[field] === undefined || row[field] === query[field],
  );

/** R12: whatever was asked for, rows of others are left out: of other customers, and of other locations. */
const isInSight = (row: TicketRow, principal: Principal, listing: TicketListing): boolean => {
  if (customerIdsOf(principal).length === 0) return true;
  const member = membershipIn(principal, row.customerId);
  if (!member) return false;
  const isColleagues = principal.role === 'requester' && listing.by === 'customer';
  return !isColleagues || member.sees === 'customer' || member.locationIds.includes(row.locationId ?? '');
};

/**
 * Which listing a caller gets, row rights included: requesters their own, or those of a customer that they see more of,
 * providers theirs, a customer's managers and machines the customer's; the desk's people any, or without a filter all open tickets.
 */
export const listingFor = (principal: Principal, query: Query): TicketListing => {
  if (principal.role === 'requester') return ownOnly(principal, query);
  if (principal.role === 'provider') return providersOnly(principal, query);
  const [mainCustomerId] = customerIdsOf(principal);
  if (mainCustomerId)
    return customersOnly(principal, { ...query, customerId: query.customerId ?? mainCustomerId });
  return deskListing(query);
};

/** Without a customer: one's own, recorded under one's id or, before the desk knew it, under one's address. */
const ownOnly = (principal: Principal, { requesterId, customerId, status }: Query): TicketListing => {
  const member = customerId === undefined ? undefined : membershipIn(principal, customerId);
  if (customerId && !member) throw unknownReference('customerId');
  if (requesterId && requesterId !== principal.id) throw unknownReference('requesterId');
  if (!member || member.sees === 'own' || requesterId)
    return { by: 'requester', requesterKeys: [principal.id, principal.email] };
  return { by: 'customer', customerId: member.customerId, ...(status && { status }) };
};

const providersOnly = ({ providerId = '' }: Principal, query: Query): TicketListing => {
  if (query.providerId && query.providerId !== providerId) throw unknownReference('providerId');
  // A customer's people are nobody that another company may ask for.
  if (query.requesterId) throw unknownReference('requesterId');
  return { by: 'provider', providerId };
};

const customersOnly = (
  principal: Principal,
  { customerId, ...query }: Query & { customerId: string },
): TicketListing => {
  if (!membershipIn(principal, customerId)) throw unknownReference('customerId');
  if (query.requesterId) return { by: 'requester', requesterKeys: [query.requesterId] };
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
  if (requesterId) return { by: 'requester', requesterKeys: [requesterId] };
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
