import * as z from 'zod';
import { id, locale } from '../values.ts';
import { membership } from './membership.ts';

export const roles = ['requester', 'agent', 'provider', 'manager', 'administrator', 'machine'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

export const agentLevel = z.enum(['L0', 'L1', 'L2']);

/**
 * Who asks, as the sign-in service vouches for it. `customerId` binds requesters, machine clients and a customer's
 * managers to one customer, `memberships` to others as well or more closely; agents, administrators and the desk's own
 * managers have none and see all customers.
 */
export const principal = z.strictObject({
  id,
  role,
  email: z.email(),
  name: z.string().min(1).max(200),
  locale,
  level: agentLevel.optional(),
  customerId: id.optional(),
  memberships: z.array(membership).default([]),
  groupIds: z.array(id).default([]),
  providerId: id.optional(),
});
export type Principal = z.infer<typeof principal>;

/** Whoever made an event happen: a person, or the ticket's own workflow. */
export const actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id, name: z.string(), role, level: agentLevel.optional() }),
  z.strictObject({ kind: z.literal('workflow') }),
]);
export type Actor = z.infer<typeof actor>;
