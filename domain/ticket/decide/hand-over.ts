import type { WorkflowCommand } from '../command.ts';
import type { TicketEvent } from '../event.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/** The desk passes the call on to the right group or provider (R3), unless a person has done it meanwhile. */
export const handOver: Decide<Extract<WorkflowCommand, { type: 'hand-over' }>> = ({ ticket, body }) => {
  const { emptyGroupId, ...rest } = body;
  return ticket.stage === 'escalate'
    ? accepted(...foundEmpty(emptyGroupId), { ...rest, type: 'handed-over' })
    : accepted();
};

/** A group that should have got a call and has nobody is an alarm. */
export const foundEmpty = (groupId: string | undefined): TicketEvent[] =>
  groupId === undefined ? [] : [{ type: 'group-found-empty', groupId }];
