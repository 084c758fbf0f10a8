import type { Person } from '../directory.ts';
import type { Staffing } from './presence.ts';
import { standInFor } from './presence.ts';

/** Who may be given a group's work: its agents and administrators. */
export const membersOf = (groupId: string, people: readonly Person[]): Person[] =>
  people.filter(
    ({ role, groupIds }) => (role === 'agent' || role === 'administrator') && groupIds.includes(groupId),
  );

/** Those who could take a group's work right now: its members who are there, and delegates of those who are absent. */
export const availableIn = (groupId: string, staffing: Staffing): Person[] => {
  const standIns = membersOf(groupId, staffing.people).map((member) => standInFor(member, staffing));
  return [...new Set(standIns.filter((person) => person !== undefined))];
};

/**
 * Who of the available gets the next call: whoever has the fewest open ones, by id among equals; undefined when nobody is
 * there, and the call then waits in the group's queue. `openTickets` counts by person id.
 */
export const leastLoaded = (
  available: readonly Person[],
  openTickets: ReadonlyMap<string, number>,
): string | undefined =>
  available
    .map(({ id }) => ({ id, load: openTickets.get(id) ?? 0 }))
    .toSorted((a, b) => a.load - b.load || (a.id < b.id ? -1 : 1))[0]?.id;
