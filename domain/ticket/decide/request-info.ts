import type { PersonCommandBody } from '../command.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** Asks the requester for details (R13); the resolution clock stands still until the answer comes. */
export const requestInfo: Decide<PersonCommandBody<'request-info'>> = ({ body }) =>
  accepted({ type: 'info-requested', question: body.question });
