import * as z from 'zod';
import { priority } from '../ticket/classification.ts';
import { id, instant } from '../values.ts';

/** Inside or another company (R3): exactly one of them has a work order. */
export const workOrderHolder = z.union([z.strictObject({ groupId: id }), z.strictObject({ providerId: id })]);
export type WorkOrderHolder = z.infer<typeof workOrderHolder>;

/** Tickets are one record each, which may have 400 KB (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html). */
export const longestText = 4_000;
export const mostWorkOrders = 20;

export const workOrderStatus = z.enum(['ordered', 'accepted', 'done', 'refused', 'cancelled']);

/**
 * A part of a ticket's work that a group or provider does (R15), with targets and a rhythm of its own: the instants are
 * counted in its holder's calendar, and no wait of the ticket's stops them.
 */
export const workOrder = z.strictObject({
  id,
  /** The ticket's number and a count: `ACME-1042/1`. */
  number: z.string(),
  task: z.string().min(1).max(longestText),
  holder: workOrderHolder,
  /** The ticket itself was handed over with it: it comes back when the order ends unsolved. */
  carriesTicket: z.boolean(),
  status: workOrderStatus,
  /** What the holder calls it. */
  externalNumber: z.string().max(100).optional(),
  /** The ticket's when it was ordered: what the targets are for. */
  priority,
  calendarId: id,
  orderedAt: instant,
  orderedBy: z.string(),
  acceptDueAt: instant.optional(),
  acceptBreachedAt: instant.optional(),
  acceptedAt: instant.optional(),
  dueAt: instant.optional(),
  breachedAt: instant.optional(),
  chases: z.int().nonnegative(),
  nextChaseAt: instant.optional(),
  endedAt: instant.optional(),
  /** What was done, or why it was not. */
  report: z.string().max(longestText).optional(),
});
export type WorkOrder = z.infer<typeof workOrder>;

type Orders = { workOrders: readonly WorkOrder[] };

export const isOpenOrder = ({ status }: Pick<WorkOrder, 'status'>): boolean =>
  status === 'ordered' || status === 'accepted';

export const openOrders = ({ workOrders }: Orders): WorkOrder[] => workOrders.filter(isOpenOrder);

/** The open order with which the ticket itself is at a provider. */
export const carryingOrder = (ticket: Orders): WorkOrder | undefined =>
  openOrders(ticket).find(({ carriesTicket }) => carriesTicket);

export const orderOf = ({ workOrders }: Orders, workOrderId: string): WorkOrder | undefined =>
  workOrders.find((order) => order.id === workOrderId);

/** The provider that holds an order; undefined for a group's. */
export const providerIdOf = ({ holder }: Pick<WorkOrder, 'holder'>): string | undefined =>
  'providerId' in holder ? holder.providerId : undefined;
