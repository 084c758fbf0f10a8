import type { PersonCommandBody } from '../command.ts';
import type { TicketLink } from '../link.ts';
import { hasLink } from '../link.ts';
import { alreadyLinked, sameTicket } from '../rejection.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

/** Links this ticket to another; the other side is put there by `link-back`. */
export const link: Decide<PersonCommandBody<'link'>> = ({ ticket, body }) => {
  if (body.ticketId === ticket.id) return rejected(sameTicket(ticket.id));
  if (hasLink(ticket, body)) return rejected(alreadyLinked(body));
  return accepted({ type: 'linked', link: body });
};

/** The other side of a link; a repetition changes nothing. */
export const linkBack: Decide<{ link: TicketLink }> = ({ ticket, body }) =>
  hasLink(ticket, body.link) ? accepted() : accepted({ type: 'linked', link: body.link });
