import type { PersonCommandBody } from '../command.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** An internal note: it changes nothing of the ticket, and no requester reads it. */
export const note: Decide<PersonCommandBody<'note'>> = ({ body }) =>
  accepted({ type: 'noted', text: body.text });
