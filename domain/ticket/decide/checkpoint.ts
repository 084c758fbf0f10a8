import type { TicketEvent } from '../event.ts';
import type { CheckpointKind, Ticket } from '../ticket.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** A timer rang. It looks at the ticket, and does nothing when it is early or somebody has acted meanwhile. */
export const checkpoint: Decide<object> = ({ ticket, facts: { now } }) =>
  ticket.checkpoint === undefined || ticket.checkpoint.at > now
    ? accepted()
    : accepted(eventAt(ticket.checkpoint.kind, ticket));

function eventAt(kind: CheckpointKind, ticket: Ticket): TicketEvent {
  switch (kind) {
    case 'first-level-over':
      return { type: 'first-level-ended' };
    case 'response-warning':
      return { type: 'sla-warned', clock: 'response' };
    case 'response-breach':
      return { type: 'sla-breached', clock: 'response' };
    case 'resolution-warning':
      return { type: 'sla-warned', clock: 'resolution' };
    case 'resolution-breach':
      return { type: 'sla-breached', clock: 'resolution' };
    case 'follow-up':
      return followedUp(ticket);
    case 'info-reminder':
      return { type: 'info-reminded', reminder: (ticket.requestedInfo?.remindersSent ?? 0) + 1 };
    case 'confirmation-reminder':
      return { type: 'confirmation-reminded', reminder: (ticket.confirmation?.remindersSent ?? 0) + 1 };
    case 'confirmation-over':
      return { type: 'closed', because: 'silence' };
  }
}

/** R4: whoever has the ticket is chased, and the chase is on record. */
const followedUp = ({ followUps, groupId, providerId }: Ticket): TicketEvent => ({
  type: 'followed-up',
  count: followUps.count + 1,
  groupId,
  providerId,
});
