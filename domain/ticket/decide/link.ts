import type { PersonCommandBody } from '../command.ts';
import { refusedFamily } from '../family.ts';
import type { Facts } from '../facts.ts';
import type { TicketLink } from '../link.ts';
import { hasLink } from '../link.ts';
import type { Rejection } from '../rejection.ts';
import { alreadyLinked, sameTicket } from '../rejection.ts';
import type { Ticket } from '../ticket.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

/** Links this ticket to another; the other side is put there by `link-back`. */
export const link: Decide<PersonCommandBody<'link'>> = ({ ticket, body, facts }) => {
  if (body.ticketId === ticket.id) return rejected(sameTicket(ticket.id));
  if (hasLink(ticket, body)) return rejected(alreadyLinked(body));
  const refusal = refusalOfRelation(ticket, body.relation, facts);
  return refusal === undefined ? accepted({ type: 'linked', link: body }) : rejected(refusal);
};

/** `relation` says what the other ticket is to this one. */
function refusalOfRelation(
  ticket: Ticket,
  relation: TicketLink['relation'],
  { relative }: Facts,
): Rejection | undefined {
  if (relative === undefined) return undefined;
  if (relation === 'parent') return refusedFamily({ parent: relative, child: ticket });
  return relation === 'child' ? refusedFamily({ parent: ticket, child: relative }) : undefined;
}

/** The other side of a link; a repetition changes nothing. */
export const linkBack: Decide<{ link: TicketLink }> = ({ ticket, body }) =>
  hasLink(ticket, body.link) ? accepted() : accepted({ type: 'linked', link: body.link });
