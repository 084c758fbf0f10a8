import type { TicketLink } from './link.ts';
import type { Rejection } from './rejection.ts';
import { parentIsDone, tooDeepFamily } from './rejection.ts';
import type { Ticket } from './ticket.ts';

/*
 * A family is one parent and its children (peers 18): a parent has no parent, a child has no children and one parent
 * only. So there are no cycles, and nothing is ever handed on from generation to generation. Both sides are looked at
 * when a link is made; two agents who link two tickets crosswise at the same moment can still make each the other's
 * parent, which is harmless, as whatever goes from a parent to its children stops at a child.
 */

export type Relative = Pick<Ticket, 'id' | 'status' | 'links' | 'resolution'>;

export const childIdsOf = ({ links }: Pick<Ticket, 'links'>): string[] => idsOf(links, 'child');

const idsOf = (links: readonly TicketLink[], relation: TicketLink['relation']): string[] =>
  links.filter((link) => link.relation === relation).map(({ ticketId }) => ticketId);

/** Whether a solution is on record that children get as well, those that are linked later included. */
export const solvesChildren = ({ resolution }: Pick<Ticket, 'resolution'>): boolean =>
  resolution?.withChildren === true;

/**
 * Whether a ticket is solved together with its children: as its solver says, or else if it is a major incident; the parts
 * of a split call are solved one by one.
 */
export const isWithChildren = (
  { major }: Pick<Ticket, 'major'>,
  { withChildren = major !== undefined }: { withChildren?: boolean | undefined },
): boolean => withChildren;

/** What stands against two tickets becoming parent and child. */
export function refusedFamily({
  parent,
  child,
}: {
  parent: Relative;
  child: Relative;
}): Rejection | undefined {
  const isTooDeep = idsOf(parent.links, 'parent').length > 0 || childIdsOf(child).length > 0;
  const hasAnother = idsOf(child.links, 'parent').some((ticketId) => ticketId !== parent.id);
  if (isTooDeep || hasAnother) return tooDeepFamily(parent.id);
  return isDone(parent) && !isDone(child) && !solvesChildren(parent) ? parentIsDone(parent.id) : undefined;
}

/** Solved or withdrawn: it is no unfinished work that a parent would leave behind. */
export const isDone = ({ status }: Pick<Ticket, 'status'>): boolean =>
  status === 'resolved' || status === 'closed' || status === 'cancelled';
