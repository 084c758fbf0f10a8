import type { PersonCommandBody } from '../command.ts';
import { dueAfterReopening } from './clock.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** Opens a closed ticket again; its execution has ended, so the next generation takes it up. */
export const reopen: Decide<PersonCommandBody<'reopen'>> = ({ ticket, body: { reason }, facts }) =>
  accepted(
    { type: 'reopened', reason, resolutionDueAt: dueAfterReopening(ticket, facts) },
    { type: 'workflow-restarted', generation: ticket.generation + 1 },
  );
