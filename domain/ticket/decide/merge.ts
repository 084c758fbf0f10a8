import type { PersonCommandBody } from '../command.ts';
import { childrenOpen, sameTicket } from '../rejection.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

/** This call is the same as another: it ends here as a duplicate, and what follows happens on the other ticket. */
export const merge: Decide<PersonCommandBody<'merge'>> = ({ ticket, body: { into }, facts }) => {
  if (into === ticket.id) return rejected(sameTicket(into));
  if (facts.openChildren?.length) return rejected(childrenOpen(facts.openChildren));
  return accepted({ type: 'merged', into }, { type: 'closed', because: 'merge' });
};
