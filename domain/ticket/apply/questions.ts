import { withAnswered } from '../../question-set/candidates.ts';
import { openOffer } from '../situation.ts';
import type { Ticket } from '../ticket.ts';
import type { Applying } from './applying.ts';
import { classified } from './work.ts';

/** The answers as they were given, and the call as they describe it. */
export const questionsAnswered: Applying<'questions-answered'> = (ticket, event, on) => {
  const { questionnaire, priority = ticket.priority, ...change } = event;
  const described = classified(ticket, { ...change, type: 'classified', priority }, on);
  return withSolution({ ...described, questionnaire });
};

/** R14: a solution that the answers lead to is offered next; at once, where the first level waits without an offer. */
const withSolution = (ticket: Ticket): Ticket => {
  const { stage, questionnaire } = ticket;
  const isFirstLevel = stage === 'attempt-first-level' || stage === 'await-first-level';
  if (!isFirstLevel || questionnaire?.outcome.articleId === undefined) return ticket;
  const candidates = withAnswered(ticket, ticket.candidates);
  const isFree = stage === 'await-first-level' && openOffer(ticket) === undefined && candidates.length > 0;
  return { ...ticket, candidates, stage: isFree ? 'attempt-first-level' : stage };
};
