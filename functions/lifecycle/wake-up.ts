import { placeOf } from '../../domain/lifecycle/place-of.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import { type Clock, instantOf } from '../../domain/values.ts';
import type { TicketStore, Wait, WaitStore } from '../ports/desk-table.ts';
import type { WorkflowClient } from '../ports/outside.ts';
import { MissingTicketError } from './advance.ts';

/*
 * The protocol by which no wake-up is lost. A wait is entered with the turn that its execution knows; a command may
 * raise the ticket's turn before, while or after the wait's token is stored. Two guards meet in the ticket's row:
 *
 * 1. The token is stored only while the ticket still has that generation and turn; else the wait ends at once.
 * 2. A command commits first. Its event, delivered at least once, then ends the wait that knows an older turn.
 *
 * The database puts the two writes in an order: either the commit finds the token stored, or the storing finds the turn
 * raised. Reads of ticket and wait must therefore be strongly consistent. A token that has ended is ended again without
 * effect, so that every step may be repeated.
 */

export type WakeUpDependencies = {
  tickets: Pick<TicketStore, 'load'>;
  waits: WaitStore;
  workflow: Pick<WorkflowClient, 'wake'>;
  clock: Clock;
};

/**
 * Guard 1: the wait begins if the ticket still stands where the execution believes, else it ends at once.
 *
 * @throws MissingTicketError when there is no such ticket
 */
export const parkOrWake = async (dependencies: WakeUpDependencies, wait: Wait): Promise<void> => {
  if (await dependencies.waits.park(wait)) return;
  const ticket = await dependencies.tickets.load(wait.ticketId);
  if (!ticket) throw new MissingTicketError(`ticket ${wait.ticketId} does not exist`);
  await wake(dependencies, wait, ticket);
};

/** Guard 2: after a commit, the wait that knows an older turn or belongs to an older generation ends. */
export const wakeAfterCommit = async (dependencies: WakeUpDependencies, ticketId: string): Promise<void> => {
  const wait = await dependencies.waits.waitOf(ticketId);
  if (!wait) return;
  const ticket = await dependencies.tickets.load(ticketId);
  if (!ticket || isCurrent(wait, ticket)) return;
  await wake(dependencies, wait, ticket);
};

const isCurrent = (wait: Wait, ticket: Ticket): boolean =>
  wait.generation === ticket.generation && wait.turn >= ticket.turn;

const wake = ({ workflow, clock }: WakeUpDependencies, wait: Wait, ticket: Ticket): Promise<void> =>
  workflow.wake(wait.token, placeOf({ ticket, generation: wait.generation, now: instantOf(clock()) }));
