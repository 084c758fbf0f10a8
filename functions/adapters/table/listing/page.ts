import type { Page } from '../../../ports/desk-table.ts';
import type { Table } from '../table.ts';
import { cursorOf, progressOf, type Listing } from './cursor.ts';
import { merge } from './merge.ts';
import { readOn } from './read.ts';

/** A page of a listing that is asked for: how many items at most, and where the last page ended. */
export type PageRequest = { limit: number; cursor?: string | undefined };

/**
 * Reads a page: one Query for each partition of the listing, more only where a filter leaves much out. `present` makes
 * the caller's item of a table's item. Throws an InvalidCursorError.
 */
export async function readPage<Item>(
  table: Table,
  listing: Listing,
  { limit, cursor, present }: PageRequest & { present: (item: unknown) => Item },
): Promise<Page<Item>> {
  const progress = progressOf(listing, cursor);
  const reads = await Promise.all(
    listing.partitions.map((partition, nth) =>
      // One more than asked for, so that the last page is known to be the last.
      readOn(table, partition, { from: progress[nth] ?? 'start', limit: limit + 1, filter: listing.filter }),
    ),
  );
  const newestFirst = listing.partitions.some((partition) => partition.newestFirst);
  const merged = merge(reads, { limit, newestFirst });
  const next = cursorOf(listing, merged.progress);
  return {
    items: merged.entries.map(({ item }) => present(item)),
    ...(next !== undefined && { cursor: next }),
  };
}
