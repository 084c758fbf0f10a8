import type { Actor } from '../../../domain/people/principal.ts';
import type { WorkflowCommand } from '../../../domain/ticket/command.ts';
import type { RecordedEvent } from '../../../domain/ticket/event.ts';
import { childIdsOf, solvesChildren } from '../../../domain/ticket/family.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { type CommandDependencies, giveCommand } from '../../commands/give-command.ts';
import { inParallel } from '../../runtime/in-parallel.ts';
import type { Log } from '../../runtime/log.ts';
import { consumeBatch } from '../consume-batch.ts';

const parallelChildren = 8;
const workflow: Actor = { kind: 'workflow' };

/**
 * The stream's consumer through which a parent's solution and messages reach its children: each child once, however often
 * and in whatever order the events come, as each child keeps what it has had. A child is known by the parent's own link,
 * so that it joins either before the solution, and gets it with the others, or after it, and gets it by joining.
 */
export const createFamilyStreamHandler = (dependencies: CommandDependencies & { log: Log }) =>
  consumeBatch({ handle: (recorded) => tellChildren(dependencies, recorded), log: dependencies.log });

const tellChildren = async (dependencies: CommandDependencies, recorded: RecordedEvent): Promise<void> => {
  if (!concernsChildren(recorded)) return;
  const parent = await dependencies.tickets.load(recorded.ticketId);
  if (!parent) return;
  const command = commandFor(parent, recorded);
  if (!command) return;
  const actor = command.type === 'hear-parent' ? recorded.actor : workflow;
  await inParallel(childrenFor(parent, recorded), parallelChildren, (ticketId) =>
    giveCommand(dependencies, { ticketId, actor, commandFor: () => command }),
  );
};

const concernsChildren = ({ event }: RecordedEvent): boolean => {
  if (event.type === 'resolved') return event.resolution.withChildren === true;
  if (event.type === 'linked') return event.link.relation === 'child';
  return event.type === 'commented' && event.toChildren === true;
};

const childrenFor = (parent: Ticket, { event }: RecordedEvent): string[] =>
  event.type === 'linked' ? [event.link.ticketId] : childIdsOf(parent);

/** A message as it was written; the solution as it stands now, if the parent still has one. */
const commandFor = (parent: Ticket, { id, event }: RecordedEvent): WorkflowCommand | undefined => {
  if (event.type === 'commented') return { type: 'hear-parent', parentEventId: id, text: event.text };
  const { resolution, number } = parent;
  if (resolution === undefined || !solvesChildren(parent)) return undefined;
  return {
    type: 'resolve-by-parent',
    parent: { ticketId: parent.id, number, resolvedAt: resolution.at },
    resolution,
  };
};
