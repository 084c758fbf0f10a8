import { actorId } from '../../people/actor.ts';
import type { Applying } from './applying.ts';
import { answered } from './applying.ts';

/** Back at the desk as if it had just come in: whoever got it for its clause, and what was answered, is its no longer. */
export const scopeOverruled: Applying<'scope-overruled'> = (
  ticket,
  { clause, reason, groupId },
  { at, actor },
) => ({
  ...ticket,
  ...answered,
  status: ticket.status === 'new' ? 'new' : 'in-progress',
  stage: 'triage',
  level: 'L0',
  groupId,
  providerId: undefined,
  externalNumber: undefined,
  assigneeId: undefined,
  resolution: undefined,
  confirmation: undefined,
  scope: { in: true, overruled: { clause, by: actorId(actor), at, reason } },
});

export const declaredOutOfScope: Applying<'declared-out-of-scope'> = (ticket, { clause }) => ({
  ...ticket,
  ...answered,
  status: ticket.status === 'pending' ? 'in-progress' : ticket.status,
  stage: 'redirect',
  candidates: [],
  scope: { in: false, clause },
});
