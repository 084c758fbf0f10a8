import type { TicketType } from '../../ticket/classification.ts';
import { wordsOf } from '../../text/fold.ts';
import type { Proposals } from '../proposal.ts';
import { impactRules } from './impact-rules.ts';
import { peopleIn } from './people.ts';
import { byRule, type ByRule, decide } from './rule.ts';
import { typeRules } from './type-rules.ts';
import { urgencyRules } from './urgency-rules.ts';

/** From so many people on, an incident is a whole place's, and not a team's. */
const wholePlace = 10;

/** What is so sure where no rule has anything to say: the commonest case. */
const unsaid = { type: 0.5, impact: 0.8, urgency: 0.6 };

/**
 * What a call's own words say of its type, impact and urgency, in Turkish or English, whatever the spelling. As ITIL
 * means it, impact is 1 where a place or the business stands still, 2 where a team or something important suffers, 3
 * where one person does; urgency is 1 where work cannot go on or a deadline is near, 2 where it goes on with difficulty,
 * 3 where it can wait. A call without words says nothing.
 *
 * @param said what the opener has stated; the rest is judged in its light
 */
export const proposalsByRule = (
  text: string,
  said: { type?: TicketType | undefined } = {},
): Pick<Proposals, 'type' | 'impact' | 'urgency'> => {
  const words = wordsOf(text);
  if (words.length === 0) return {};
  const type = decide(words, typeRules) ?? byRule<TicketType>('incident', unsaid.type);
  const judged = said.type ?? type.value;
  const impact = impactOf(words, judged);
  return { type, impact, urgency: urgencyOf(words, { type: judged, impact }) };
};

/** A request is its requester's own, however many it names. */
const impactOf = (words: readonly string[], type: TicketType): ByRule<number> => {
  if (type === 'service-request') return byRule(3, unsaid.impact);
  const people = peopleIn(words);
  if (people !== undefined && people.count >= wholePlace) return byRule(1, 0.95, people.words);
  const decided = decide(words, impactRules);
  if (decided !== undefined) return decided;
  return people !== undefined && people.count > 1 ? byRule(2, 0.9, people.words) : byRule(3, unsaid.impact);
};

/** What stops a whole place cannot wait, and what a team suffers from should not. */
const urgencyOf = (
  words: readonly string[],
  { type, impact }: { type: TicketType; impact: ByRule<number> },
): ByRule<number> => {
  if (impact.value === 1) return byRule(1, impact.confidence, impact.words);
  const decided = decide(words, urgencyRules[type]);
  if (decided === undefined) return byRule(type === 'incident' ? 2 : 3, unsaid.urgency);
  return decided.value > impact.value ? byRule(2, unsaid.urgency, impact.words) : decided;
};
