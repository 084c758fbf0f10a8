import type { KnownSolution, PersonCommandBody, WorkflowCommand } from '../command.ts';
import type { TicketEvent } from '../event.ts';
import { alreadyOffered, nothingToChange } from '../rejection.ts';
import type { Instant } from '../../values.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

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
  return accepted(offered(knownError, now));
};

/** An agent of the desk offers a known solution by hand (R14): the requester is asked whether it worked, as by the workflow. */
export const offerSolution: Decide<PersonCommandBody<'offer-solution'>> = ({
  ticket,
  body: { knownErrorId },
  facts: { knownSolution, now },
}) => {
  if (ticket.offers.some((offer) => offer.knownErrorId === knownErrorId))
    return rejected(alreadyOffered(knownErrorId));
  return knownSolution === undefined
    ? rejected(nothingToChange('offer-solution'))
    : accepted(offered(knownSolution, now));
};

const offered = ({ id: knownErrorId, title, solution }: KnownSolution, now: Instant): TicketEvent => ({
  type: 'solution-offered',
  offer: { knownErrorId, title, solution, offeredAt: now },
});
