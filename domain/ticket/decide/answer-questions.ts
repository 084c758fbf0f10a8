import { promisedPriority } from '../../priority/promised-priority.ts';
import type { Outcome } from '../../question-set/outcome.ts';
import type { Questionnaire } from '../../question-set/questionnaire.ts';
import type { PersonCommandBody } from '../command.ts';
import type { Facts } from '../facts.ts';
import { nothingToChange } from '../rejection.ts';
import type { Ticket } from '../ticket.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

/** The path through a question set (R14), which the caller has walked along: it describes the call, and may lead on to a solution. */
export const answerQuestions: Decide<PersonCommandBody<'answer-questions'>> = ({ ticket, facts }) => {
  const { questionnaire, contract } = facts;
  if (questionnaire === undefined || isSame(questionnaire, ticket.questionnaire))
    return rejected(nothingToChange('answer-questions'));
  const { type: ticketType, ...change } = changeBy(questionnaire.outcome, { ticket, facts });
  const priority = promisedPriority({ ...ticket, ...change }, contract);
  return accepted({ type: 'questions-answered', questionnaire, ticketType, ...change, priority });
};

const isSame = (one: Questionnaire, other: Questionnaire | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

type Classification = Pick<Outcome, 'type' | 'serviceId' | 'category'> & Pick<Ticket, 'impact' | 'urgency'>;

/** Once somebody works on the call, what the desk has made of it is not overwritten by its requester's answers. */
const changeBy = (
  outcome: Outcome,
  { ticket, facts: { actor } }: { ticket: Ticket; facts: Facts },
): Classification => {
  const { type, impact = ticket.impact, urgency = ticket.urgency, serviceId, category } = outcome;
  const isDesks = actor.kind === 'person' && actor.role !== 'requester';
  return isDesks || ticket.status === 'new'
    ? { type, impact, urgency, serviceId, category }
    : {
        impact: ticket.impact,
        urgency: ticket.urgency,
        serviceId: ticket.serviceId ?? serviceId,
        category: ticket.category ?? category,
      };
};
