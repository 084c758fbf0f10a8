import type { Facts } from '../../domain/ticket/facts.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import { absenceAt, standInFor } from '../../domain/people/presence.ts';
import type { Instant } from '../../domain/values.ts';
import type { Holders } from '../../domain/work-order/terms.ts';
import type { Directory } from '../ports/desk-table.ts';

export type WorkDirectory = Pick<Directory, 'groups' | 'providers' | 'calendar' | 'person' | 'people'>;

/** What a decision must know of those who work on the ticket: the terms of groups and providers, an absent assignee. */
export const workFacts = async (
  directory: WorkDirectory,
  { ticket, now }: { ticket: Ticket; now: Instant },
): Promise<Pick<Facts, 'holders' | 'absentAssignee'>> => ({
  holders: await holdersIn(directory),
  absentAssignee: await absentAssigneeOf(directory, ticket, now),
});

const holdersIn = async (directory: WorkDirectory): Promise<Holders> => {
  const [groups, providers] = await Promise.all([directory.groups(), directory.providers()]);
  return {
    groups,
    providers,
    calendars: await calendarsOf(
      directory,
      providers.map((one) => one.calendarId),
    ),
  };
};

/** The calendars that are there; one that is missing is the domain's to replace. */
export const calendarsOf = async (
  directory: Pick<Directory, 'calendar'>,
  calendarIds: readonly (string | undefined)[],
) => {
  const wanted = [...new Set(calendarIds.filter((id) => id !== undefined))];
  const found = await Promise.all(wanted.map((id) => directory.calendar(id)));
  return found.filter((calendar) => calendar !== undefined);
};

const absentAssigneeOf = async (
  directory: WorkDirectory,
  { assigneeId }: Ticket,
  now: Instant,
): Promise<Facts['absentAssignee']> => {
  const assignee = assigneeId === undefined ? undefined : await directory.person(assigneeId);
  if (!assignee || !absenceAt(assignee, now)) return undefined;
  const people = await directory.people();
  const calendars = await calendarsOf(
    directory,
    people.map(({ shifts }) => shifts),
  );
  return { assigneeId: assignee.id, delegateId: standInFor(assignee, { people, calendars, at: now })?.id };
};
