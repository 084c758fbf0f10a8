import * as z from 'zod';
import type { Index } from '../indexes.ts';

/** One run of items in order: a hash value of an index, or of the table itself, within bounds of the sort key. */
export type Partition = {
  /** Absent: the table itself. */
  index?: Index;
  hash: string;
  newestFirst?: boolean;
  bounds?: { beginsWith: string } | { before: string };
};

/** Where an item stands in a partition: sort value, then the table's own key. */
export const position = z.tuple([z.string().min(1), z.string().min(1), z.string().min(1)]);
export type Position = z.infer<typeof position>;

/** The key attributes that a partition is queried by. */
export const namesOf = ({ index }: Partition): { hash: string; sort: string } =>
  index ?? { hash: 'pk', sort: 'sk' };

/** Where a read item, or the last one that a query has looked at, stands. */
export function positionOf(partition: Partition, item: Record<string, unknown>): Position {
  const { pk, sk, [namesOf(partition).sort]: sort } = item;
  return position.parse([sort, pk, sk]);
}

/** Whether a position can be one of this partition: a forged one may point anywhere. */
export function isWithin({ bounds, index, hash }: Partition, [sort, pk, sk]: Position): boolean {
  if (index === undefined && (pk !== hash || sk !== sort)) return false;
  if (bounds === undefined) return true;
  return 'before' in bounds ? sort < bounds.before : sort.startsWith(bounds.beginsWith);
}
