import type { Ticket } from '../ticket/ticket.ts';
import type { Instant } from '../values.ts';
import type { WorkOrder } from './work-order.ts';
import { openOrders } from './work-order.ts';

type Due = { kind: 'work-order-chase' | 'work-order-breach'; at: Instant };

/** What is due of the ticket's open work orders and when: the next question, and each target that can still be missed. */
export const workOrderCheckpoints = (ticket: Ticket): Due[] =>
  openOrders(ticket).flatMap((order) => [
    ...(order.nextChaseAt !== undefined && isChased(order, ticket)
      ? [{ kind: 'work-order-chase', at: order.nextChaseAt } as const]
      : []),
    ...openTargets(order).map(({ at }) => ({ kind: 'work-order-breach', at }) as const),
  ]);

/** Whoever has the ticket is not asked how it stands while they wait for the requester's answer. */
export const isChased = ({ carriesTicket }: WorkOrder, { stage }: Pick<Ticket, 'stage'>): boolean =>
  !(carriesTicket && stage === 'await-requester');

/** The targets of an open order that are neither met nor missed yet. */
export const openTargets = (order: WorkOrder): { target: 'accept' | 'done'; at: Instant }[] => {
  const { status, acceptDueAt, acceptBreachedAt, dueAt, breachedAt } = order;
  return [
    ...(status === 'ordered' && acceptDueAt !== undefined && acceptBreachedAt === undefined
      ? [{ target: 'accept', at: acceptDueAt } as const]
      : []),
    ...(dueAt !== undefined && breachedAt === undefined ? [{ target: 'done', at: dueAt } as const] : []),
  ];
};
