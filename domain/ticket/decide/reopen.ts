import type { PersonCommandBody } from '../command.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** Opens a closed ticket again; its execution has ended, so the next generation takes it up. */
export const reopen: Decide<PersonCommandBody<'reopen'>> = ({ ticket, body: { reason } }) =>
  accepted({ type: 'reopened', reason }, { type: 'workflow-restarted', generation: ticket.generation + 1 });
