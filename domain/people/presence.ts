import { isOpen } from '../calendar/business-time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Absence, Person } from '../directory.ts';
import type { Instant } from '../values.ts';

type Attendance = Pick<Person, 'id' | 'absences' | 'shifts'>;

/** Who there is, with the calendars of their shifts, at an instant. */
export type Staffing = { people: readonly Person[]; calendars: readonly Calendar[]; at: Instant };

/** The absence that somebody is in at an instant. */
export const absenceAt = ({ absences }: Pick<Person, 'absences'>, at: Instant): Absence | undefined =>
  absences.find(({ from, to }) => from <= at && at < to);

/**
 * Whether somebody works at an instant: not absent, and within their shifts. Whose calendar of shifts is not among
 * `calendars` is not there: work that waits in a group's queue is seen, work given to nobody is not.
 */
export const isPresent = (person: Attendance, calendars: readonly Calendar[], at: Instant): boolean => {
  if (absenceAt(person, at)) return false;
  if (person.shifts === undefined) return true;
  const shifts = calendars.find(({ id }) => id === person.shifts);
  return shifts !== undefined && isOpen(shifts, at);
};

/**
 * Who does somebody's work at an instant: they themselves, while they are absent their delegate, or the delegate's;
 * undefined when none of them is there.
 */
export const standInFor = (person: Person, { people, calendars, at }: Staffing): Person | undefined => {
  const asked = new Set<string>();
  let next: Person | undefined = person;
  while (next && !asked.has(next.id)) {
    if (isPresent(next, calendars, at)) return next;
    asked.add(next.id);
    const delegateId: string | undefined = absenceAt(next, at)?.delegateId;
    next = people.find(({ id }) => id === delegateId);
  }
  return undefined;
};
