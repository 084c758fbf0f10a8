import type { Instant } from '../../../domain/values.ts';
import type { Page, TicketRow, TicketStore } from '../../ports/desk-table.ts';

/** From an instant on, up to another that is not part of it. */
export type Period = { from: Instant; to: Instant };

type Reading = { customerId: string; period: Period; limit: number; cursor?: string | undefined };

/** Pages of younger calls that are passed over before an empty page is answered. */
const pagesPassedOver = 20;

/** A page of the calls that a customer made in a period, newest first, from the cursor on; it may come back short. */
export const rowsOfPeriod = async (
  tickets: Pick<TicketStore, 'list'>,
  reading: Reading,
  passed = 0,
): Promise<Page<TicketRow>> => {
  const { customerId, period, limit, cursor } = reading;
  const listing = { by: 'customer', customerId } as const;
  const page = await tickets.list({ listing, limit, ...(cursor !== undefined && { cursor }) });
  const isOlder = ({ createdAt }: TicketRow) => createdAt < period.from;
  const items = page.items.filter((row) => !isOlder(row) && row.createdAt < period.to);
  if (page.cursor === undefined || page.items.some(isOlder)) return { items };
  if (items.length > 0 || passed === pagesPassedOver) return { items, cursor: page.cursor };
  return rowsOfPeriod(tickets, { ...reading, cursor: page.cursor }, passed + 1);
};
