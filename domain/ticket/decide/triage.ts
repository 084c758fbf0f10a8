import { addBusinessMinutes } from '../../calendar/business-time.ts';
import { promisedPriority } from '../../priority/promised-priority.ts';
import { withAnswered } from '../../question-set/candidates.ts';
import type { TriageResult } from '../command.ts';
import type { Facts } from '../facts.ts';
import type { Stage, Ticket } from '../ticket.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** What was found in the call's words takes effect, unless a person has moved the ticket on meanwhile. */
export const triage: Decide<{ result: TriageResult }> = ({ ticket, body: { result }, facts }) => {
  if (ticket.stage !== 'triage') return accepted();
  const stage = stageAfter({ ticket, result, facts });
  const { record, impact = ticket.impact, urgency = ticket.urgency, ...found } = result;
  const priority = promisedPriority({ impact, urgency, requester: ticket.requester }, facts.contract);
  const isTried = stage === 'attempt-first-level';
  return accepted({
    type: 'triaged',
    ...found,
    graded: { impact, urgency, priority },
    triage: { at: facts.now, ...record },
    candidates: isTried ? withAnswered(ticket, result.candidates) : result.candidates,
    stage,
    ...(isTried ? { firstLevelUntil: firstLevelEnd(facts) } : {}),
  });
};

/** R10: out of scope is answered; R14: level 1 tries what it was bought for; R13: level 0 passes on at once. */
function stageAfter({
  ticket,
  result,
  facts,
}: {
  ticket: Ticket;
  result: TriageResult;
  facts: Facts;
}): Stage {
  if (!result.scope.in) return 'redirect';
  const isWithDesk = ticket.level === 'L0' || ticket.level === 'L1';
  return facts.contract.level === 'L0+L1' && isWithDesk ? 'attempt-first-level' : 'escalate';
}

const firstLevelEnd = ({ calendar, now, contract }: Facts) =>
  addBusinessMinutes(calendar, now, contract.firstLevelMinutes);
