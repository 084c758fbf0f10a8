import type { WorkOrderHolder } from '../../../domain/work-order/work-order.ts';
import type { DeskRecordKind } from './keys.ts';

/** A global secondary index: its name, its key attributes and what it carries besides keys. */
export type Index = { name: string; hash: string; sort: string; carries: readonly string[] };

/** The row of a list, and what filters look at. */
const listed = ['row', 'status', 'folded'] as const;

/**
 * The indexes are sparse: an item is in one only while it has the index's key attributes. `workOrder` sorts open
 * tickets first, by when they must be touched next.
 */
export const indexes = {
  group: { name: 'byGroup', hash: 'groupKey', sort: 'workOrder', carries: listed },
  assignee: { name: 'byAssignee', hash: 'assigneeKey', sort: 'workOrder', carries: listed },
  provider: { name: 'byProvider', hash: 'providerKey', sort: 'workOrder', carries: listed },
  desk: { name: 'byDesk', hash: 'deskKey', sort: 'workOrder', carries: listed },
  requester: { name: 'byRequester', hash: 'requesterKey', sort: 'createdAt', carries: listed },
  customer: { name: 'byCustomer', hash: 'customerKey', sort: 'createdAt', carries: listed },
  customerStatus: { name: 'byCustomerStatus', hash: 'customerStatusKey', sort: 'createdAt', carries: listed },
  day: { name: 'byDay', hash: 'dayKey', sort: 'dayOrder', carries: ['recorded'] },
  wakeTime: { name: 'byWakeTime', hash: 'watchKey', sort: 'wakeBy', carries: ['generation'] },
} as const satisfies Record<string, Index>;

/** Open tickets of the whole desk are spread over this many partitions, as one would limit the write rate. */
export const shards = [0, 1, 2, 3] as const;

const shardOf = (ticketId: string): number =>
  [...ticketId].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % shards.length;

/** The hash values of the indexes. */
export const partitions = {
  group: (groupId: string): string => `GROUP#${groupId}`,
  assignee: (assigneeId: string): string => `ASSIGNEE#${assigneeId}`,
  provider: (providerId: string): string => `PROVIDER#${providerId}`,
  /** Work orders, beside the tickets in the same indexes. */
  workOfGroup: (groupId: string): string => `WORK#${groupId}`,
  workOfProvider: (providerId: string): string => `WORK#${providerId}`,
  /** The requester's id, or the e-mail address of one whom the desk doesn't know. */
  requester: (idOrEmail: string): string => `REQUESTER#${idOrEmail.toLowerCase()}`,
  customer: (customerId: string): string => `CUSTOMER#${customerId}`,
  customerStatus: (customerId: string, status: string): string => `CUSTOMER#${customerId}#${status}`,
  day: (customerId: string, day: string): string => `EVENTS#${customerId}#${day}`,
  desk: (shard: number): string => `DESK#${shard}`,
  watch: (shard: number): string => `WATCH#${shard}`,
  /** The desk's own records, beside the tickets in the same indexes: all of a kind, or those of one state. */
  deskRecords: (kind: DeskRecordKind, state?: string): string =>
    state === undefined ? `RECORDS#${kind}` : `RECORDS#${kind}#${state}`,
  deskOf: (ticketId: string): string => `DESK#${shardOf(ticketId)}`,
  watchOf: (ticketId: string): string => `WATCH#${shardOf(ticketId)}`,
};

/** The index key of a work order, by who holds it. */
export const holderKey = (holder: WorkOrderHolder) =>
  'groupId' in holder
    ? { groupKey: partitions.workOfGroup(holder.groupId) }
    : { providerKey: partitions.workOfProvider(holder.providerId) };
