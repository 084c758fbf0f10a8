import type { Person } from '../../domain/directory.ts';
import type { DirectoryRecord } from '../../functions/ports/desk-table.ts';
import { checkRecords, type Records } from './references.ts';

/** Lets a person sign in with the password that a mail invites them to choose; false when they could already. */
export type Invite = (person: Person) => Promise<boolean>;

/**
 * Enters records over earlier ones of their ids and invites the people among them; entering the same again changes nothing.
 * A person's record comes before the invitation: who signs in without one is turned away.
 *
 * @returns the people who were invited
 * @throws RecordsError before anything is written
 */
export const enterRecords = async (
  records: DirectoryRecord[],
  { directory, invite }: { directory: Records; invite: Invite },
): Promise<Person[]> => {
  await checkRecords(records, directory);
  const invited: Person[] = [];
  for (const entry of records) {
    await directory.put(entry);
    if (entry.kind === 'person' && entry.record.role !== 'machine' && (await invite(entry.record)))
      invited.push(entry.record);
  }
  return invited;
};
