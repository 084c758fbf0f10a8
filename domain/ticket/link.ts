import type * as z from 'zod';
import type { Ticket, ticketLink } from './ticket.ts';

export type TicketLink = z.infer<typeof ticketLink>;

const inverse = {
  related: 'related',
  parent: 'child',
  child: 'parent',
  'duplicate-of': 'duplicated-by',
  'duplicated-by': 'duplicate-of',
  'merged-into': 'merged-from',
  'merged-from': 'merged-into',
} as const satisfies Record<TicketLink['relation'], TicketLink['relation']>;

/** The same link seen from the other ticket: what `link-back` puts there after `link` or `merge`. */
export const linkSeenFromOther = (
  ticketId: string,
  { relation }: Pick<TicketLink, 'relation'>,
): TicketLink => ({
  relation: inverse[relation],
  ticketId,
});

export const hasLink = (ticket: Ticket, link: TicketLink): boolean =>
  ticket.links.some(({ relation, ticketId }) => relation === link.relation && ticketId === link.ticketId);
