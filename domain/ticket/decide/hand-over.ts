import type { WorkflowCommand } from '../command.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** The desk passes the call on to the right group or provider (R3), unless a person has done it meanwhile. */
export const handOver: Decide<Extract<WorkflowCommand, { type: 'hand-over' }>> = ({ ticket, body }) =>
  ticket.stage === 'escalate' ? accepted({ ...body, type: 'handed-over' }) : accepted();
