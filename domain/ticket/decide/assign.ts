import type { PersonCommandBody } from '../command.ts';
import { nothingToChange } from '../rejection.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

/** Gives the ticket to a group, a person or both; its first assignment is the beginning of the work. */
export const assign: Decide<PersonCommandBody<'assign'>> = ({ ticket, body }) => {
  const sameGroup = body.groupId === undefined || body.groupId === ticket.groupId;
  const sameAssignee = body.assigneeId === undefined || body.assigneeId === ticket.assigneeId;
  if (sameGroup && sameAssignee && ticket.status !== 'new') return rejected(nothingToChange('assign'));
  return accepted({ type: 'assigned', ...body });
};
