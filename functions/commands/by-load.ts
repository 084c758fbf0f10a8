import type { Person } from '../../domain/directory.ts';
import { availableIn, leastLoaded } from '../../domain/people/assignment.ts';
import type { Facts } from '../../domain/ticket/facts.ts';
import { groupReached } from '../../domain/ticket/staffing.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import type { Instant } from '../../domain/values.ts';
import type { TicketStore } from '../ports/desk-table.ts';
import { inParallel } from '../runtime/in-parallel.ts';
import { calendarsOf, type WorkDirectory } from './work-facts.ts';

type Dependencies = { tickets: Pick<TicketStore, 'list'>; directory: WorkDirectory };

const parallelReads = 8;
/** Whoever has so many open calls is as busy as anybody with more. */
const countedTickets = 100;

/**
 * Whose turn it is in the group that a ticket has come to, if that group assigns by load and anybody is there: one Query
 * for each who is.
 */
export const nextAssignee = async (
  { tickets, directory }: Dependencies,
  { before, after, now }: { before: Ticket; after: Ticket; now: Instant },
): Promise<Facts['nextAssignee']> => {
  const groupId = groupReached({ before, after });
  const group = (await directory.groups()).find(({ id }) => id === groupId);
  if (group?.assignment !== 'by-load') return undefined;
  const people = await directory.people();
  const calendars = await calendarsOf(
    directory,
    people.map(({ shifts }) => shifts),
  );
  const available = availableIn(group.id, { people, calendars, at: now });
  const loads = await inParallel(available, parallelReads, (person) => loadOf(tickets, person));
  const assigneeId = leastLoaded(available, new Map(loads));
  return assigneeId === undefined ? undefined : { groupId: group.id, assigneeId };
};

const loadOf = async (tickets: Dependencies['tickets'], { id }: Person): Promise<[string, number]> => {
  const { items } = await tickets.list({
    listing: { by: 'assignee', assigneeId: id },
    limit: countedTickets,
  });
  return [id, items.filter(({ status }) => status !== 'closed' && status !== 'cancelled').length];
};
