import { customerIdsOf } from '../people/membership.ts';
import type { Principal } from '../people/principal.ts';
import type { Article } from './article.ts';

/**
 * Who looks at knowledge: the desk (every article in every state), or people of customers (what is published for them).
 * The same answer holds in lists, search, suggestions, inserts and mails.
 */
export type Reader = { kind: 'desk' } | { kind: 'customers'; customerIds: readonly string[] };

/**
 * The reader that somebody is. `withFirstLevel`: the customers whose contract buys level 1; under Level 0 no solution is
 * offered (R13), so their people find nothing. Providers read nothing.
 */
export const readerOf = (principal: Principal, withFirstLevel: readonly string[]): Reader => {
  const { role, customerId } = principal;
  if (role === 'agent' || role === 'administrator' || (role === 'manager' && customerId === undefined))
    return { kind: 'desk' };
  const own = role === 'provider' ? [] : customerIdsOf(principal);
  return { kind: 'customers', customerIds: own.filter((one) => withFirstLevel.includes(one)) };
};

/** Whoever reads a ticket's mails: its customer's people. */
export const requesterOf = (customerId: string): Reader => ({ kind: 'customers', customerIds: [customerId] });

/** Whether a reader may know of a version of an article. */
export const mayRead = (
  reader: Reader,
  { status, audience, customerIds }: Pick<Article, 'status' | 'audience' | 'customerIds'>,
): boolean => {
  if (reader.kind === 'desk') return true;
  if (status !== 'published' || audience !== 'requester') return false;
  return customerIds.length === 0
    ? reader.customerIds.length > 0
    : customerIds.some((one) => reader.customerIds.includes(one));
};
