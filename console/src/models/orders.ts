import type { Ticket, WorkOrder } from '../api/types.ts';
import { type Due, runningTo } from './due.ts';
import type { Names } from './names.ts';

type Order = Ticket['workOrders'][number];

export const isOpenOrder = ({ status }: Pick<Order, 'status'>): boolean =>
  status === 'ordered' || status === 'accepted';

/** Who does the work: a group or a provider. */
export const holderName = ({ holder }: Pick<Order, 'holder'>, names: Names): string =>
  'groupId' in holder ? names.group(holder.groupId) : names.provider(holder.providerId);

/** What an order has to do next at `now` (ms since the epoch): be accepted, then be done. */
export const dueOfOrder = (order: Pick<WorkOrder, 'status' | 'acceptDueAt' | 'dueAt'>, now: number): Due => {
  const next = order.status === 'ordered' ? (order.acceptDueAt ?? order.dueAt) : order.dueAt;
  return isOpenOrder(order) && next !== undefined ? runningTo(next, now) : { kind: 'none' };
};

/** The numbers of a ticket's work orders by their ids. */
export const orderNumbers = (orders: readonly Order[]): ReadonlyMap<string, string> =>
  new Map(orders.map(({ id, number }) => [id, number]));
