import type { WorkflowCommand } from '../command.ts';
import { isDone } from '../family.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

type ByParent<Type extends WorkflowCommand['type']> = Decide<Extract<WorkflowCommand, { type: Type }>>;

/**
 * The parent's solution solves an open child, once: a child whose requester refused it is not solved by it again, only by
 * a later solution. The child asks its own requester for consent (R7). What the first level solved is no solution under a
 * Level 0 contract (R13), which a child may have although its parent, of another time, has not.
 */
export const resolveByParent: ByParent<'resolve-by-parent'> = ({ ticket, body, facts }) => {
  const { parent, resolution } = body;
  const had = ticket.solvedWithParent;
  const isHad = had?.ticketId === parent.ticketId && had.resolvedAt >= parent.resolvedAt;
  const isFirstLevel = resolution.level === 'L0' || resolution.level === 'L1';
  const isForbidden = isFirstLevel && facts.contract.level === 'L0';
  if (isDone(ticket) || isHad || isForbidden) return accepted();
  const { withChildren: _, ...solution } = resolution;
  return accepted({
    type: 'resolved',
    resolution: { ...solution, at: facts.now },
    withParent: parent,
  });
};

/** What the desk wrote to all children's requesters reaches this one, once, as human contact. */
export const hearParent: ByParent<'hear-parent'> = ({ ticket, body: { parentEventId, text } }) =>
  isDone(ticket) || ticket.heardFromParent.includes(parentEventId)
    ? accepted()
    : accepted({ type: 'commented', text, humanContact: true, parentEventId });
