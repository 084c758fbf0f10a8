import { actorId } from '../../people/actor.ts';
import type { PersonCommandBody } from '../command.ts';
import { givenKnownError, openOffer } from '../situation.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** The requester's refusal (R7): a resolved ticket opens again; an offered known solution did not work. */
export const reject: Decide<PersonCommandBody<'reject'>> = ({ ticket, body: { reason }, facts }) => {
  const offer = openOffer(ticket);
  if (offer !== undefined) {
    return accepted({ type: 'solution-refused', knownErrorId: offer.knownErrorId, reason });
  }
  const refused = { reason, by: actorId(facts.actor), ...givenKnownError(ticket) };
  return accepted({ type: 'rejected', ...refused }, { type: 'reopened', reason });
};
