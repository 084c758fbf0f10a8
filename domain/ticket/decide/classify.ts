import { retargeted, targetOf } from '../../contract/sla.ts';
import { priorityOf } from '../../priority/priority.ts';
import type { PersonCommandBody } from '../command.ts';
import type { Facts } from '../facts.ts';
import { nothingToChange } from '../rejection.ts';
import type { Priority, Ticket, TicketType } from '../ticket.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

type Body = PersonCommandBody<'classify'>;

/** Corrects what a call is (R2, R11); the SLA targets follow the priority, counted from the opening. */
export const classify: Decide<Body> = ({ ticket, body, facts }) => {
  if (!changes(ticket, body)) return rejected(nothingToChange('classify'));
  const { impact = ticket.impact, urgency = ticket.urgency } = body;
  const priority = priorityOf({ impact, urgency });
  const { response, resolution } = clocksFor({ type: body.type ?? ticket.type, priority }, ticket, facts);
  const { type: ticketType, ...rest } = body;
  return accepted({
    type: 'classified',
    ...rest,
    ticketType,
    priority,
    responseDueAt: response.dueAt,
    responseTarget: response.target,
    resolutionDueAt: resolution.dueAt,
    resolutionTarget: resolution.target,
  });
};

const changes = (ticket: Ticket, body: Body): boolean =>
  (['type', 'impact', 'urgency', 'serviceId', 'category'] as const).some(
    (field) => body[field] !== undefined && body[field] !== ticket[field],
  );

function clocksFor(
  promised: { type: TicketType; priority: Priority },
  { sla, createdAt }: Ticket,
  { contract, calendar }: Facts,
) {
  const target = targetOf(contract, promised);
  const opening = { calendar, openedAt: createdAt };
  return {
    response: retargeted(sla.response, { ...opening, target: target.response }),
    resolution: retargeted(sla.resolution, { ...opening, target: target.resolution }),
  };
}
