import type { PersonCommandBody } from '../command.ts';
import { resumeClock } from './clock.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** The call is withdrawn before it was solved. */
export const cancel: Decide<PersonCommandBody<'cancel'>> = ({ ticket, body: { reason }, facts }) =>
  accepted(...resumeClock(ticket, facts), { type: 'cancelled', reason });
