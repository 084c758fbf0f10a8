import type { PersonCommandBody } from '../command.ts';
import { childrenOpen } from '../rejection.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

/** The call is withdrawn before it was solved. */
export const cancel: Decide<PersonCommandBody<'cancel'>> = ({ body: { reason }, facts }) =>
  facts.openChildren?.length
    ? rejected(childrenOpen(facts.openChildren))
    : accepted({ type: 'cancelled', reason });
