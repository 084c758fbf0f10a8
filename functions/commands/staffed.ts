import { membersOf } from '../../domain/people/assignment.ts';
import type { Directory } from '../ports/desk-table.ts';

export type StaffingDirectory = Pick<Directory, 'groups' | 'people'>;

/**
 * The groups that nobody works in: no agent is a member, and no mailbox is read by people whom the desk does not know.
 * Work that a contract sends there goes elsewhere, visibly.
 */
export const emptyGroups = async ({ groups, people }: StaffingDirectory): Promise<ReadonlySet<string>> => {
  const everybody = await people();
  const empty = (await groups()).filter(
    ({ id, email }) => email === undefined && membersOf(id, everybody).length === 0,
  );
  return new Set(empty.map(({ id }) => id));
};
