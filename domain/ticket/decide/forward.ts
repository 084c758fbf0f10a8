import type { PersonCommandBody } from '../command.ts';
import { nothingToChange } from '../rejection.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

/** Hands the ticket to another company (R3, R15); `externalNumber` is the ticket's number there. */
export const forward: Decide<PersonCommandBody<'forward'>> = ({ ticket, body }) => {
  const isThere = ticket.providerId === body.providerId && ticket.stage === 'await-resolution';
  const isKnown = body.externalNumber === undefined || body.externalNumber === ticket.externalNumber;
  if (isThere && isKnown) return rejected(nothingToChange('forward'));
  return accepted({ type: 'handed-over', level: 'provider', ...body });
};
