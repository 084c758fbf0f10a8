import { isDone } from '../family.ts';
import type { Ticket } from '../ticket.ts';
import { withoutNeedlessVisit } from './visit.ts';

/** Ends what only has a meaning where the ticket stood before: the visit of a call in work, the reply to a solution. */
export function withoutLeftBehind(ticket: Ticket, at: string): Ticket {
  const current = isDone(ticket) ? withoutNeedlessVisit(ticket, at) : ticket;
  return current.stage === 'await-confirmation' || current.replyAfterResolution === undefined
    ? current
    : { ...current, replyAfterResolution: undefined };
}
