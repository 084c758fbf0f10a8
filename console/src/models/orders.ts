import type { Ticket } from '../api/types.ts';
import { type Due, runningTo } from './due.ts';
import type { Names } from './names.ts';

type Order = Ticket['workOrders'][number];

const isOpenOrder = ({ status }: Pick<Order, 'status'>): boolean =>
  status === 'ordered' || status === 'accepted';

/** Who does the work: a group or a provider. */
export const holderName = ({ holder }: Pick<Order, 'holder'>, names: Names): string =>
  'groupId' in holder ? names.group(holder.groupId) : names.provider(holder.providerId);

type Deadlines = Pick<Order, 'status' | 'acceptDueAt' | 'acceptBreachedAt' | 'dueAt' | 'breachedAt'>;

/** What an order has to do next at `now` (ms since the epoch): be accepted, then be done. A breach on record stays late. */
export const dueOfOrder = (order: Deadlines, now: number): Due => {
  if (!isOpenOrder(order)) return { kind: 'none' };
  const accepts = order.status === 'ordered' && order.acceptDueAt !== undefined;
  const at = accepts ? order.acceptDueAt : order.dueAt;
  if (at === undefined) return { kind: 'none' };
  const breachedAt = accepts ? order.acceptBreachedAt : order.breachedAt;
  return breachedAt === undefined ? runningTo(at, now) : { kind: 'late', at };
};

/** The numbers of a ticket's work orders by their ids. */
export const orderNumbers = (orders: readonly Order[]): ReadonlyMap<string, string> =>
  new Map(orders.map(({ id, number }) => [id, number]));
