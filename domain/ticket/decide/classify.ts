import { promisedPriority } from '../../priority/promised-priority.ts';
import type { PersonCommandBody } from '../command.ts';
import { nothingToChange } from '../rejection.ts';
import type { Ticket } from '../ticket.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

type Body = PersonCommandBody<'classify'>;

/** Corrects what a call is (R2, R11); the SLA targets follow the priority, counted from the opening. */
export const classify: Decide<Body> = ({ ticket, body, facts: { contract } }) => {
  if (!changes(ticket, body)) return rejected(nothingToChange('classify'));
  const { impact = ticket.impact, urgency = ticket.urgency } = body;
  const priority = promisedPriority({ impact, urgency, requester: ticket.requester }, contract);
  const { type: ticketType, ...rest } = body;
  return accepted({ type: 'classified', ...rest, ticketType, priority });
};

const changes = (ticket: Ticket, body: Body): boolean =>
  (['type', 'impact', 'urgency', 'serviceId', 'category'] as const).some(
    (field) => body[field] !== undefined && body[field] !== ticket[field],
  );
