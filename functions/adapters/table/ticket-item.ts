import * as z from 'zod';
import { ticket, type Ticket } from '../../../domain/ticket/ticket.ts';
import { epochMsOf } from '../../../domain/values.ts';
import { partitions } from './indexes.ts';
import { jsonText, jsonTextOf } from './json-text.ts';
import { ticketKey } from './keys.ts';
import { isOpen, listedOf, touchBy } from './ticket-row.ts';
import { afterOpenOnes, openOnes } from './work-list.ts';

export const ticketItem = z.object({ ticket: jsonText(ticket) });

/** Open tickets first, by when they must be touched next; then the others, newest first. */
function workOrder(of: Ticket): string {
  if (isOpen(of)) return openOnes(touchBy(of) ?? of.createdAt);
  return afterOpenOnes(epochMsOf(of.closedAt ?? of.updatedAt));
}

/**
 * When the sweeper should wonder why nothing has happened: at the checkpoint, or, where the workflow has something to
 * do at once, from the last change on. Nothing when the lifecycle has ended or a person has been called for.
 */
function wakeBy(of: Ticket): string | undefined {
  if (of.stage === 'ended' || of.attention !== undefined) return undefined;
  return of.checkpoint?.at ?? of.updatedAt;
}

const indexKeysOf = (of: Ticket) => ({
  groupKey: of.groupId !== undefined && isOpen(of) ? partitions.group(of.groupId) : undefined,
  assigneeKey: of.assigneeId === undefined ? undefined : partitions.assignee(of.assigneeId),
  providerKey: of.providerId === undefined ? undefined : partitions.provider(of.providerId),
  deskKey: isOpen(of) ? partitions.deskOf(of.id) : undefined,
  requesterKey: partitions.requester(of.requester.id ?? of.requester.email),
  customerKey: partitions.customer(of.customerId),
  customerStatusKey: partitions.customerStatus(of.customerId, of.status),
  watchKey: partitions.watchOf(of.id),
  workOrder: workOrder(of),
  createdAt: of.createdAt,
  wakeBy: wakeBy(of),
});

/** The item of a ticket; what conditions look at stands beside it at the top. */
export const ticketItemOf = (of: Ticket) => ({
  ...ticketKey(of.id),
  ...indexKeysOf(of),
  version: of.version,
  turn: of.turn,
  generation: of.generation,
  ticket: jsonTextOf(of),
  ...listedOf(of),
});
