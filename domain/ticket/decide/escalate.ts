import type { PersonCommandBody } from '../command.ts';
import { nothingToChange } from '../rejection.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

/** Functional escalation (R11): to a level 2 group, from the desk, from another group, or back from a provider. */
export const escalate: Decide<PersonCommandBody<'escalate'>> = ({ ticket, body, facts }) => {
  const groupId = body.groupId ?? facts.contract.escalationGroupId;
  const isThere = ticket.level === 'L2' && ticket.groupId === groupId && ticket.stage === 'await-resolution';
  if (isThere) return rejected(nothingToChange('escalate'));
  return accepted({
    type: 'handed-over',
    level: 'L2',
    groupId,
    reason: body.reason,
    ...(body.groupId === undefined && { routing: { by: 'escalation-group' } }),
  });
};
