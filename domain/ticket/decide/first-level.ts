import type { WorkflowCommand } from '../command.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/**
 * Offers the next known solution, or leaves the rest of the window to the agents when there is none (R14). Under a
 * Level 0 contract, or when the window is over, nothing is offered any more (R13).
 */
export const attemptFirstLevel: Decide<Extract<WorkflowCommand, { type: 'attempt-first-level' }>> = ({
  ticket,
  body: { knownError },
  facts: { contract, now },
}) => {
  if (ticket.stage !== 'attempt-first-level') return accepted();
  const isOver = ticket.firstLevelUntil === undefined || ticket.firstLevelUntil <= now;
  if (contract.level === 'L0' || isOver) return accepted({ type: 'first-level-ended' });
  if (knownError === undefined) return accepted({ type: 'first-level-awaited' });
  const { id: knownErrorId, title, solution } = knownError;
  return accepted({ type: 'solution-offered', offer: { knownErrorId, title, solution, offeredAt: now } });
};
