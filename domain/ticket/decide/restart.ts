import { isEnded } from '../situation.ts';
import type { Ticket } from '../ticket.ts';
import type { Decide, Decision } from './decision.ts';
import { accepted } from './decision.ts';

/** An operator has cured what stopped the workflow: the next generation goes on from where the ticket stands. */
export const resume: Decide<object> = ({ ticket }) =>
  accepted({ type: 'workflow-restarted', generation: ticket.generation + 1 });

/** The sweeper found no execution; a ticket that needs attention is left to an operator, or a fault would loop. */
export const restart: Decide<object> = (request) =>
  isEnded(request.ticket) || request.ticket.attention !== undefined ? accepted() : resume(request);

/** A task failed for good: shown in the console until an operator resumes. Looks at nothing but the ticket: the rest may be what failed. */
export const needAttention = ({
  ticket,
  body: { reason },
}: {
  ticket: Ticket;
  body: { reason: string };
}): Decision =>
  isEnded(ticket) || ticket.attention !== undefined
    ? accepted()
    : accepted({ type: 'attention-needed', reason });
