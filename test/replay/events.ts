import type * as z from 'zod';
import { type RecordedEvent, ticketEvent } from '../../domain/ticket/event.ts';
import { type Ticket, ticket } from '../../domain/ticket/ticket.ts';
import { eventView, type TicketView } from '../../functions/api/contract/views.ts';

/** One line of a ticket's story, as the API tells it to an agent. */
export const storyLine = eventView;
export type StoryLine = z.infer<typeof storyLine>;

/** `<ticketId>-<version>-<index>` */
const placeInStory = /-(\d+)-(\d+)$/;

/**
 * A ticket as it was opened, as far as mails depend on it: from how the API shows it, then or later, with what the API
 * leaves out; `locale` is the customer's.
 */
export const openedTicketOf = (
  shown: TicketView,
  { locale, groupId }: { locale: Ticket['locale']; groupId: string },
): Ticket => {
  const { providerId: _, ...rest } = shown;
  const opened = { level: 'L0', status: 'new', stage: 'triage', scope: { in: true }, offers: [] };
  const clocks: Ticket['clocks'] = { stops: [], alarms: [] };
  return ticket.strip().parse({ ...rest, ...opened, clocks, groupId, candidates: [], turn: 1, locale });
};

/** The events behind a story. The API shows no ids of persons and no turns; nothing that a mail says depends on them. */
export const recordedEventsOf = (story: readonly StoryLine[], opened: Ticket): RecordedEvent[] =>
  story.map((line) => {
    const [, version, index] = placeInStory.exec(line.id) ?? [];
    return {
      id: line.id,
      ticketId: opened.id,
      customerId: opened.customerId,
      version: Number(version),
      index: Number(index),
      at: line.at,
      actor: actorOf(line),
      turn: 1,
      wakes: false,
      generation: 1,
      event:
        line.type === 'opened'
          ? { type: 'opened', ticket: opened }
          : ticketEvent.parse({ type: line.type, ...line.data }),
    };
  });

const actorOf = ({ actor }: StoryLine): RecordedEvent['actor'] =>
  actor.kind === 'workflow'
    ? { kind: 'workflow' }
    : { kind: 'person', id: 'somebody', name: actor.name ?? '', role: actor.role ?? 'requester' };
