import { nextCheckpoint } from '../../contract/checkpoint.ts';
import { workOrderEventsDue } from '../../work-order/due.ts';
import type { TicketEvent } from '../event.ts';
import type { Facts } from '../facts.ts';
import type { Checkpoint, PlainCheckpointKind, Ticket } from '../ticket.ts';
import type { Decide, Decision } from './decision.ts';
import { accepted } from './decision.ts';
import { continueWork } from './hold.ts';
import { told } from './telling.ts';

/**
 * A timer rang. It looks at the ticket, and does nothing when it is early or somebody has acted meanwhile. One that rang
 * late does what is due by now: the breach, not the warning that it was set for.
 */
export const checkpoint: Decide<object> = ({ ticket, facts }) => {
  const { now } = facts;
  if (ticket.checkpoint === undefined || ticket.checkpoint.at > now) return accepted();
  const dueNow = nextCheckpoint({ ...facts, ticket });
  const due = dueNow !== undefined && dueNow.at <= now ? dueNow : ticket.checkpoint;
  return 'clock' in due ? accepted(alarmOf(due)) : ring(due.kind, { ticket, facts });
};

const alarmOf = ({ kind, clock, percent }: Extract<Checkpoint, { clock: unknown }>): TicketEvent => {
  switch (kind) {
    case 'sla-warning':
      return { type: 'sla-warned', clock, percent };
    case 'sla-breach':
      return { type: 'sla-breached', clock };
    case 'sla-overdue':
      return { type: 'sla-overdue', clock, percent };
  }
};

function ring(kind: PlainCheckpointKind, { ticket, facts }: { ticket: Ticket; facts: Facts }): Decision {
  switch (kind) {
    case 'first-level-over':
      return accepted({ type: 'first-level-ended' });
    case 'hold-over':
      return continueWork({ ticket, body: {}, facts });
    case 'work-order-chase':
    case 'work-order-breach':
      return accepted(...workOrderEventsDue(ticket, facts));
    case 'follow-up':
      return accepted(followedUp(ticket));
    case 'inform':
    case 'visit-over':
    case 'reply-waiting':
      return accepted(...told(kind, ticket));
    case 'info-reminder':
      return accepted({ type: 'info-reminded', reminder: (ticket.requestedInfo?.remindersSent ?? 0) + 1 });
    case 'confirmation-reminder':
      return accepted({
        type: 'confirmation-reminded',
        reminder: (ticket.confirmation?.remindersSent ?? 0) + 1,
      });
    case 'confirmation-over':
      return accepted({ type: 'closed', because: 'silence' });
  }
}

/** R4: whoever has the ticket is chased, and the chase is on record. */
const followedUp = ({ followUps, groupId, providerId }: Ticket): TicketEvent => ({
  type: 'followed-up',
  count: followUps.count + 1,
  groupId,
  providerId,
});
