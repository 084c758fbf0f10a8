import * as z from 'zod';
import type { WorkOrder, WorkOrderHolder } from '../../../domain/work-order/work-order.ts';
import type { TicketStore } from '../../ports/desk-table.ts';
import { commit } from './commit.ts';
import { numberGiver } from './counter.ts';
import { eventItem } from './event-item.ts';
import { readIdempotency } from './idempotency.ts';
import { indexes, partitions, shards } from './indexes.ts';
import { eventPrefix, numberKey, ticketIdOf, ticketKey } from './keys.ts';
import type { Listing } from './listing/cursor.ts';
import { readPage } from './listing/page.ts';
import { ticketListing } from './listing/ticket-listing.ts';
import { readItem, type Table } from './table.ts';
import { ticketItem } from './ticket-item.ts';
import { rowOf } from './ticket-row.ts';
import { workOrderRowOf } from './work-order-item.ts';

const numberItem = z.object({ ticketId: z.string() });
const watchItem = z.object({ pk: z.string(), generation: z.int().positive() });

const unfiltered = { words: [] };

/** Tickets, their numbers and their events. */
export const ticketStore = (table: Table): TicketStore => ({
  load: async (ticketId) => (await readItem(table, ticketKey(ticketId), ticketItem))?.ticket,
  idOfNumber: async (number) => (await readItem(table, numberKey(number), numberItem))?.ticketId,
  commit: (change) => commit(table, change),
  idempotency: (key) => readIdempotency(table, key),
  nextNumber: numberGiver(table),
  list: (query) => readPage(table, ticketListing(query), { ...query, present: rowOf }),
  events: ({ ticketId, ...page }) => readPage(table, eventsOf(ticketId), { ...page, present: recordedOf }),
  eventsOfDay: ({ customerId, day, ...page }) =>
    readPage(table, dayOf(customerId, day), { ...page, present: recordedOf }),
  workOrders: ({ holder, status, ...page }) =>
    readPage(table, workOf(holder, status), { ...page, present: workOrderRowOf }),
  overdue: ({ before, ...page }) => readPage(table, overdueBefore(before), { ...page, present: watchedOf }),
});

const recordedOf = (item: unknown) => eventItem.parse(item).recorded;

const watchedOf = (item: unknown) => {
  const { pk, generation } = watchItem.parse(item);
  return { ticketId: ticketIdOf(pk), generation };
};

const eventsOf = (ticketId: string): Listing => ({
  partitions: [{ hash: ticketKey(ticketId).pk, bounds: { beginsWith: eventPrefix } }],
  filter: unfiltered,
});

const dayOf = (customerId: string, day: string): Listing => ({
  partitions: [{ index: indexes.day, hash: partitions.day(customerId, day) }],
  filter: unfiltered,
});

const workOf = (holder: WorkOrderHolder, status: WorkOrder['status'] | undefined): Listing => ({
  partitions: [
    'groupId' in holder
      ? { index: indexes.group, hash: partitions.workOfGroup(holder.groupId) }
      : { index: indexes.provider, hash: partitions.workOfProvider(holder.providerId) },
  ],
  filter: { ...unfiltered, status },
});

const overdueBefore = (before: string): Listing => ({
  partitions: shards.map((shard) => ({
    index: indexes.wakeTime,
    hash: partitions.watch(shard),
    bounds: { before },
  })),
  filter: unfiltered,
});
