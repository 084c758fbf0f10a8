import type { RecordedEvent, TicketEvent, TicketEventType } from '../event.ts';
import type { Stage, Ticket } from '../ticket.ts';

/** An event with its circumstances: one that is stored, or is about to be. */
export type Happening = Pick<RecordedEvent, 'event' | 'at' | 'actor'>;

/** What one type of event makes of a ticket. */
export type Applying<Type extends TicketEventType> = (
  ticket: Ticket,
  event: Extract<TicketEvent, { type: Type }>,
  on: Omit<Happening, 'event'>,
) => Ticket;

/** A ticket at a stage; those who are to solve it are chased from the moment it came to them (R4). */
export const at = (ticket: Ticket, stage: Stage, now: Happening['at']): Ticket =>
  stage === 'await-resolution'
    ? { ...ticket, stage, followUps: { ...ticket.followUps, lastAt: now } }
    : { ...ticket, stage };

/** Nobody is waited for any more, the requester or others. */
export const answered = { pendingReason: undefined, requestedInfo: undefined, hold: undefined } as const;
