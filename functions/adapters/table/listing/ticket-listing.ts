import { fold } from '../../../../domain/text/fold.ts';
import type { TicketListing, TicketStore } from '../../../ports/desk-table.ts';
import { indexes, partitions, shards } from '../indexes.ts';
import type { Listing } from './cursor.ts';
import type { Partition } from './partition.ts';

type ListQuery = Parameters<TicketStore['list']>[0];

const maxWords = 10;

/** Which partitions a listing of tickets reads, and what thins it out: all words of `q` must occur, in any order. */
export function ticketListing({ listing, status, q = '' }: ListQuery): Listing {
  const words = fold(q).split(/\s+/).filter(Boolean).slice(0, maxWords);
  return { partitions: partitionsOf(listing), filter: { status, words } };
}

function partitionsOf(listing: TicketListing): Partition[] {
  switch (listing.by) {
    case 'group':
      return [{ index: indexes.group, hash: partitions.group(listing.groupId) }];
    case 'assignee':
      return [{ index: indexes.assignee, hash: partitions.assignee(listing.assigneeId) }];
    case 'provider':
      return [{ index: indexes.provider, hash: partitions.provider(listing.providerId) }];
    case 'requester':
      return listing.requesterKeys.map((key) => newestFirst(indexes.requester, partitions.requester(key)));
    case 'customer':
      return [customerPartition(listing)];
    case 'desk':
      return shards.map((shard) => ({ index: indexes.desk, hash: partitions.desk(shard) }));
  }
}

function customerPartition({ customerId, status }: { customerId: string; status?: string }): Partition {
  return status === undefined
    ? newestFirst(indexes.customer, partitions.customer(customerId))
    : newestFirst(indexes.customerStatus, partitions.customerStatus(customerId, status));
}

const newestFirst = (index: Partition['index'], hash: string): Partition => ({
  ...(index && { index }),
  hash,
  newestFirst: true,
});
