import type { RecordedEvent } from '../../../domain/ticket/event.ts';
import { linkSeenFromOther, type TicketLink } from '../../../domain/ticket/link.ts';
import { type CommandDependencies, giveCommand } from '../../commands/give-command.ts';
import type { Log } from '../../runtime/log.ts';
import { consumeBatch } from '../consume-batch.ts';

/** The stream's consumer that puts the other side of a link or merge on the other ticket; a repetition changes nothing. */
export const createLinkStreamHandler = (dependencies: CommandDependencies & { log: Log }) =>
  consumeBatch({ handle: (recorded) => linkBack(dependencies, recorded), log: dependencies.log });

const linkBack = async (
  dependencies: CommandDependencies,
  { ticketId, event }: RecordedEvent,
): Promise<void> => {
  const link = linkOf(event);
  if (!link) return;
  await giveCommand(dependencies, {
    ticketId: link.ticketId,
    actor: { kind: 'workflow' },
    commandFor: () => ({ type: 'link-back', link: linkSeenFromOther(ticketId, link) }),
  });
};

const linkOf = (event: RecordedEvent['event']): TicketLink | undefined => {
  if (event.type === 'linked') return event.link;
  return event.type === 'merged' ? { relation: 'merged-into', ticketId: event.into } : undefined;
};
