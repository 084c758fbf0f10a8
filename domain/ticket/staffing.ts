import type { Command } from './command.ts';
import type { TicketEvent } from './event.ts';
import type { Facts } from './facts.ts';
import type { Ticket } from './ticket.ts';

/** Who is there to work on a ticket, as far as it matters for one decision. */
export type StaffingFacts = {
  /** Who gets a call that comes to a group which assigns by load. */
  nextAssignee?: { groupId: string; assigneeId: string } | undefined;
  /** The ticket's assignee is absent; `delegateId`: who is there for them. */
  absentAssignee?: { assigneeId: string; delegateId?: string | undefined } | undefined;
};

const isWorkedOn = ({ stage }: Ticket): boolean =>
  stage === 'await-first-level' || stage === 'await-resolution' || stage === 'await-requester';

type Moved = { before: Ticket; after: Ticket };

/** The group that a ticket has come to in a commit without an assignee; undefined where it stayed, or a provider has it. */
export const groupReached = ({ before, after }: Moved): string | undefined => {
  if (!isWorkedOn(after) || after.level === 'provider' || after.assigneeId !== undefined) return undefined;
  const isThere = after.groupId === before.groupId && after.level === before.level;
  return isThere && before.stage !== 'escalate' ? undefined : after.groupId;
};

/**
 * Who works on the ticket after a commit: the member whose turn it is where it came to a group; and instead of an
 * assignee who is away when something is due, the delegate, or whoever of the group takes it (peers 16).
 */
export const staffFollowing = (command: Command, moved: Moved, facts: Facts): TicketEvent[] => {
  const { after } = moved;
  const { nextAssignee, absentAssignee } = facts;
  if (nextAssignee !== undefined && nextAssignee.groupId === groupReached(moved))
    return [{ type: 'assigned', assigneeId: nextAssignee.assigneeId }];
  if (command.type !== 'checkpoint' || !isWorkedOn(after) || after.assigneeId === undefined) return [];
  if (absentAssignee?.assigneeId !== after.assigneeId) return [];
  const { assigneeId, delegateId } = absentAssignee;
  return delegateId === undefined
    ? [{ type: 'returned-to-group', assigneeId }]
    : [{ type: 'assigned', assigneeId: delegateId }];
};
