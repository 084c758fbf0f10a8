import type { TicketEvent } from '../event.ts';
import type { Ticket } from '../ticket.ts';
import { openVisit } from '../visit.ts';

/** What a checkpoint of `contract/telling.ts` makes happen; nothing when what it was for is over. */
export function told(kind: 'inform' | 'visit-over' | 'reply-waiting', ticket: Ticket): TicketEvent[] {
  switch (kind) {
    case 'inform':
      return [{ type: 'requester-informed', count: (ticket.informed?.count ?? 0) + 1 }];
    case 'visit-over':
      return visitReminded(ticket);
    case 'reply-waiting':
      return [{ type: 'reply-reminded', reminder: (ticket.replyAfterResolution?.remindersSent ?? 0) + 1 }];
  }
}

const visitReminded = (ticket: Ticket): TicketEvent[] => {
  const visit = openVisit(ticket);
  if (visit === undefined) return [];
  return [{ type: 'visit-reminded', visitId: visit.id, reminder: visit.remindersSent + 1 }];
};
