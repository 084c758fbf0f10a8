import { actorId } from '../../people/actor.ts';
import type { PersonCommandBody } from '../command.ts';
import { givenKnownError, isConfirmed, openOffer } from '../situation.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** The requester's consent (R7). In the first-level window it says that the offered known solution worked (R14). */
export const confirm: Decide<PersonCommandBody<'confirm'>> = ({ ticket, facts: { now, actor } }) => {
  if (isConfirmed(ticket)) return accepted();
  const by = actorId(actor);
  const offer = openOffer(ticket);
  if (offer === undefined) return accepted({ type: 'confirmed', by, ...givenKnownError(ticket) });
  const { knownErrorId, solution } = offer;
  const text = solution[ticket.locale];
  return accepted(
    { type: 'solution-worked', knownErrorId },
    {
      type: 'resolved',
      resolution: { code: 'known-solution', text, at: now, by, level: 'L1', knownErrorId },
    },
    { type: 'confirmed', by },
  );
};
