import type { PersonCommandBody } from '../command.ts';
import { sameTicket } from '../rejection.ts';
import { resumeClock } from './clock.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

/** This call is the same as another: it ends here as a duplicate, and what follows happens on the other ticket. */
export const merge: Decide<PersonCommandBody<'merge'>> = ({ ticket, body: { into }, facts }) => {
  if (into === ticket.id) return rejected(sameTicket(into));
  return accepted(
    ...resumeClock(ticket, facts),
    { type: 'merged', into },
    { type: 'closed', because: 'merge' },
  );
};
