import type { Contract } from '../../domain/contract/contract.ts';
import { placeOf } from '../../domain/lifecycle/place-of.ts';
import { execution, type Place } from '../../domain/lifecycle/place.ts';
import type { WorkflowCommand } from '../../domain/ticket/command.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import { instantOf } from '../../domain/values.ts';
import { type CommandDependencies, giveCommand } from '../commands/give-command.ts';

/** The execution's ticket is gone: nothing can be done for it. */
export class MissingTicketError extends Error {
  override name = 'MissingTicketError';
}

/** A command of the workflow that the domain refuses: a fault in the workflow, never the caller's. */
export class RejectedTransitionError extends Error {
  override name = 'RejectedTransitionError';
}

/**
 * One task of the workflow: give the ticket the command that fits where it stands and answer with its place. A person
 * may have acted first; then there is no command and the execution goes on from where the ticket stands now. An
 * execution of an older generation is told that it has ended.
 */
export const advance = async (
  dependencies: CommandDependencies,
  input: unknown,
  commandFor: (
    ticket: Ticket,
    contract: Contract,
  ) => WorkflowCommand | undefined | Promise<WorkflowCommand | undefined>,
): Promise<Place> => {
  const { ticketId, generation } = execution.parse(input);
  const given = await giveCommand(dependencies, {
    ticketId,
    actor: { kind: 'workflow' },
    commandFor: (ticket, contract) =>
      ticket.generation === generation ? commandFor(ticket, contract) : undefined,
  });
  if (given.kind === 'missing') throw new MissingTicketError(`ticket ${ticketId} does not exist`);
  if (given.kind === 'rejected')
    throw new RejectedTransitionError(`${given.rejection.code} for ticket ${ticketId}`);
  if (given.kind === 'repeated')
    throw new RejectedTransitionError(`ticket ${ticketId} met an idempotency record`);
  return placeOf({ ticket: given.ticket, generation, now: instantOf(dependencies.clock()) });
};
