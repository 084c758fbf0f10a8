import type { Principal } from '../../../domain/people/principal.ts';
import { maySee } from '../../../domain/ticket/permission.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { id } from '../../../domain/values.ts';
import type { TicketStore } from '../../ports/desk-table.ts';
import { Problem } from '../http/problem.ts';

const number = /^[A-Z][A-Z0-9]{1,9}-\d{1,12}$/;

/**
 * The ticket of an id or number, if the caller may see it.
 *
 * @throws Problem `unknown-ticket`, the same whether it does not exist or belongs to others
 */
export const visibleTicket = async (
  tickets: Pick<TicketStore, 'load' | 'idOfNumber'>,
  { principal, idOrNumber = '' }: { principal: Principal; idOrNumber: string | undefined },
): Promise<Ticket> => {
  const ticketId = number.test(idOrNumber) ? await tickets.idOfNumber(idOrNumber) : idOrNumber;
  const ticket = id.safeParse(ticketId).success && ticketId ? await tickets.load(ticketId) : undefined;
  if (!ticket || !maySee(principal, ticket)) throw new Problem('unknown-ticket');
  return ticket;
};
