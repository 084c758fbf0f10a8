import type { Command } from '../../domain/ticket/command.ts';
import { childIdsOf, isDone, isWithChildren } from '../../domain/ticket/family.ts';
import type { Facts } from '../../domain/ticket/facts.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import type { TicketStore } from '../ports/desk-table.ts';
import { inParallel } from '../runtime/in-parallel.ts';

type Tickets = Pick<TicketStore, 'load'>;

const parallelReads = 8;

/**
 * What a decision must know of a ticket's relatives; nothing is read for the commands that don't ask. Children are looked
 * at before the commit, whose condition is the parent's version alone: a child that joins is noticed, one that is opened
 * again in the same moment is not, and stays open for itself.
 */
export const familyFacts = async (
  tickets: Tickets,
  { ticket, command }: { ticket: Ticket; command: Command },
): Promise<Pick<Facts, 'relative' | 'openChildren'>> => {
  if (command.type === 'link') {
    const relative = await tickets.load(command.body.ticketId);
    return relative === undefined ? {} : { relative };
  }
  return leavesChildren(ticket, command) ? { openChildren: await openChildrenOf(tickets, ticket) } : {};
};

const leavesChildren = (ticket: Ticket, command: Command): boolean =>
  command.type === 'resolve'
    ? !isWithChildren(ticket, command.body)
    : command.type === 'cancel' || command.type === 'merge';

const openChildrenOf = async (tickets: Tickets, ticket: Ticket): Promise<string[]> => {
  const children = await inParallel(childIdsOf(ticket), parallelReads, (id) => tickets.load(id));
  return children.flatMap((child) => (child === undefined || isDone(child) ? [] : [child.number]));
};
