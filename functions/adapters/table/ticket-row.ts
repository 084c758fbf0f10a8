import * as z from 'zod';
import { fold } from '../../../domain/text/fold.ts';
import { ticket, type Ticket } from '../../../domain/ticket/ticket.ts';
import { instant, type Instant } from '../../../domain/values.ts';
import type { TicketRow } from '../../ports/desk-table.ts';
import { jsonText, jsonTextOf } from './json-text.ts';

const shown = z.object(
  ticket.pick({
    id: true,
    number: true,
    customerId: true,
    type: true,
    title: true,
    status: true,
    pendingReason: true,
    priority: true,
    level: true,
    locationId: true,
    groupId: true,
    providerId: true,
    assigneeId: true,
    createdAt: true,
    updatedAt: true,
    version: true,
  }).shape,
);

/** A list's row. It is stored beside the ticket, where the indexes can carry it. */
const row = z.strictObject({
  ...shown.shape,
  requesterName: z.string(),
  responseDueAt: instant.exactOptional(),
  resolutionDueAt: instant.exactOptional(),
  touchBy: instant.exactOptional(),
  attention: z.boolean(),
  vip: z.boolean(),
  major: z.boolean(),
  replied: z.boolean(),
});

const rowItem = z.object({ row: jsonText(row) });

/** The row in an index's item. */
export const rowOf = (item: unknown): TicketRow => rowItem.parse(item).row;

type Clocks = Ticket['sla'];

/** When a running clock runs out; nothing for one that is met or stands still. */
const runningDueAt = ({ dueAt, metAt, pausedSince }: Clocks['response']): Instant | undefined =>
  metAt === undefined && pausedSince === undefined ? dueAt : undefined;

/** Still the desk's business: neither closed nor cancelled. */
export const isOpen = ({ status }: Pick<Ticket, 'status'>): boolean =>
  status !== 'closed' && status !== 'cancelled';

/** When an open ticket must be touched next: its checkpoint or a running clock's end, whichever is first. */
export function touchBy(of: Ticket): Instant | undefined {
  if (!isOpen(of)) return undefined;
  const { response, update, resolution } = of.sla;
  const clocks = [response, resolution, ...(update ? [update] : [])];
  const instants = [of.checkpoint?.at, ...clocks.map(runningDueAt)];
  return instants.filter((at) => at !== undefined).sort()[0];
}

const rowOfTicket = (of: Ticket): z.infer<typeof row> => {
  const open = isOpen(of);
  const responseDueAt = open && runningDueAt(of.sla.response);
  const resolutionDueAt = open && runningDueAt(of.sla.resolution);
  const touchAt = touchBy(of);
  return {
    ...shown.parse(of),
    requesterName: of.requester.name,
    ...(responseDueAt && { responseDueAt }),
    ...(resolutionDueAt && { resolutionDueAt }),
    ...(touchAt && { touchBy: touchAt }),
    attention: of.attention !== undefined,
    vip: of.vip === true,
    major: of.major !== undefined,
    replied: of.replyAfterResolution !== undefined,
  };
};

/** What an item's listings show, filter by status and search by `q` in. */
export const listedOf = (of: Ticket) => ({
  row: jsonTextOf(rowOfTicket(of)),
  status: of.status,
  folded: fold(`${of.number} ${of.title} ${of.requester.name}`),
});
