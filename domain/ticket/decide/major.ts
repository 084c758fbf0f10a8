import type { Contract } from '../../contract/contract.ts';
import { actorId } from '../../people/actor.ts';
import type { PersonCommandBody } from '../command.ts';
import type { TicketEvent } from '../event.ts';
import { isMajorBy } from '../major.ts';
import type { Ticket } from '../ticket.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** R11: an agent sees that a call is more than a call: named people hear of it at once, and silence does not close it. */
export const declareMajor: Decide<PersonCommandBody<'declare-major'>> = ({ body, facts: { actor } }) =>
  accepted({ type: 'major-declared', by: actorId(actor), ...body });

export const revokeMajor: Decide<PersonCommandBody<'revoke-major'>> = ({ body }) =>
  accepted({ type: 'major-revoked', ...body });

type Rated = Pick<Ticket, 'type' | 'priority'>;

/**
 * The contract's rule at work: a call becomes a major incident as it is opened, or when whatever changes its type or
 * priority makes it fit the rule. One that an agent revoked stays revoked for as long as the rule says the same.
 */
export const majorByContract = (
  contract: Contract,
  { before, after }: { before?: Rated; after: Rated & Pick<Ticket, 'major'> },
): TicketEvent[] => {
  const fitted = before !== undefined && isMajorBy(contract, before);
  const isNew = after.major === undefined && !fitted && isMajorBy(contract, after);
  return isNew ? [{ type: 'major-declared', by: 'contract' }] : [];
};
