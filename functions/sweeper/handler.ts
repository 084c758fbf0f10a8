import { instantOf } from '../../domain/values.ts';
import { isUnkeepable } from '../commands/facts.ts';
import { type CommandDependencies, type Given, giveCommand } from '../commands/give-command.ts';
import type { TicketStore } from '../ports/desk-table.ts';
import type { WorkflowClient } from '../ports/outside.ts';
import type { Log } from '../runtime/log.ts';

export type SweeperDependencies = CommandDependencies & {
  tickets: Pick<TicketStore, 'overdue'>;
  workflow: Pick<WorkflowClient, 'isRunning'>;
  log: Log;
};

const graceMs = 15 * 60 * 1_000;
const pageSize = 100;

/**
 * Finds open tickets whose next touch is overdue by more than a quarter of an hour and gives those without a running
 * execution a new generation. A ticket that is touched in time is never looked at, so an orderly desk costs nothing.
 */
export const createSweeperHandler = (dependencies: SweeperDependencies) => async (): Promise<void> => {
  const before = instantOf(dependencies.clock() - graceMs);
  let [seen, restarted, cursor]: [number, number, string | undefined] = [0, 0, undefined];
  do {
    const page = await dependencies.tickets.overdue({ before, limit: pageSize, ...(cursor && { cursor }) });
    for (const overdue of page.items) if (await restartIfLost(dependencies, overdue)) restarted += 1;
    seen += page.items.length;
    cursor = page.cursor;
  } while (cursor);
  dependencies.log('sweep-done', { seen, restarted });
};

const restartIfLost = async (
  dependencies: SweeperDependencies,
  { ticketId, generation }: { ticketId: string; generation: number },
): Promise<boolean> => {
  if (await dependencies.workflow.isRunning({ ticketId, generation })) return false;
  const given = await restart(dependencies, { ticketId, generation });
  const isRestarted = given?.kind === 'done' && given.ticket.generation > generation;
  if (isRestarted) dependencies.log('ticket-restarted', { ticketId, generation: given.ticket.generation });
  return isRestarted;
};

/** A ticket whose service hours are missing has been marked for an operator: the others are looked after all the same. */
const restart = async (
  dependencies: SweeperDependencies,
  { ticketId, generation }: { ticketId: string; generation: number },
): Promise<Given | undefined> => {
  try {
    return await giveCommand(dependencies, {
      ticketId,
      actor: { kind: 'workflow' },
      commandFor: (ticket) => (ticket.generation === generation ? { type: 'restart' } : undefined),
    });
  } catch (error) {
    if (!isUnkeepable(error)) throw error;
    dependencies.log('service-hours-missing', { ticketId }, error);
    return undefined;
  }
};
