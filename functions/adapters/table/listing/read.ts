import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../table.ts';
import { positionOf, type Partition, type Position } from './partition.ts';
import { queryOf, type Filter } from './query.ts';

/** How far a partition has been read: not at all, up to a position, or to its end. */
export type Progress = 'start' | Position | 'end';

export type Entry = { at: Position; item: Record<string, unknown> };

/** What came of reading on in a partition: the entries in order, and how far it has been looked through. */
export type Read = { partition: Partition; from: Progress; entries: Entry[]; reached: Progress };

/** A filtered listing looks through at most this many rows of a partition in one call; its cursor leads further. */
const filteredPage = 200;
const maxPages = 10;

/**
 * Reads on in a partition until there are `limit` entries or it ends; filtered, until 2,000 rows have been looked
 * through at most.
 */
export async function readOn(
  table: Table,
  partition: Partition,
  { from, limit, filter }: { from: Progress; limit: number; filter: Filter },
): Promise<Read> {
  const isFiltered = filter.status !== undefined || filter.words.length > 0;
  const pageLimit = isFiltered ? Math.max(limit, filteredPage) : limit;
  const entries: Entry[] = [];
  let reached = from;
  for (let page = 0; page < maxPages && reached !== 'end' && entries.length < limit; page += 1) {
    const start = reached === 'start' ? undefined : reached;
    const query = queryOf(partition, { filter, from: start, limit: pageLimit });
    const { Items = [], LastEvaluatedKey } = await table.client.send(
      new QueryCommand({ TableName: table.tableName, ...query }),
    );
    entries.push(...Items.map((item) => ({ at: positionOf(partition, item), item })));
    reached = LastEvaluatedKey === undefined ? 'end' : positionOf(partition, LastEvaluatedKey);
  }
  return { partition, from, entries, reached };
}
