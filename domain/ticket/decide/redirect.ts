import { actorId } from '../../people/actor.ts';
import type { WorkflowCommand } from '../command.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';
import { foundEmpty } from './hand-over.ts';

/** An out-of-scope call gets the honest answer (R10): it is handed on where a route exists, else that is its end. */
export const redirect: Decide<Extract<WorkflowCommand, { type: 'redirect' }>> = ({ ticket, body, facts }) => {
  if (ticket.stage !== 'redirect') return accepted();
  const { clause, reason, groupId, providerId, emptyGroupId } = body;
  const redirected = { type: 'redirected', clause, reason, groupId, providerId } as const;
  if (groupId !== undefined || providerId !== undefined) {
    const level = providerId === undefined ? 'L2' : 'provider';
    return accepted(redirected, ...foundEmpty(emptyGroupId), {
      type: 'handed-over',
      level,
      groupId,
      providerId,
    });
  }
  const { now: at, actor } = facts;
  const text = reason[ticket.locale];
  return accepted(redirected, {
    type: 'resolved',
    resolution: { code: 'out-of-scope', text, at, by: actorId(actor), level: ticket.level },
  });
};
