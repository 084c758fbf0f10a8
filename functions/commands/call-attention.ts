import type { Ticket } from '../../domain/ticket/ticket.ts';
import { callForAttention } from '../../domain/ticket/transition.ts';
import { type Clock, instantOf } from '../../domain/values.ts';
import type { TicketStore } from '../ports/desk-table.ts';
import { ConflictError } from './conflict-error.ts';

export type AttentionDependencies = { tickets: Pick<TicketStore, 'load' | 'commit'>; clock: Clock };

const attempts = 8;

/**
 * Writes on a ticket why its workflow has stopped, unless it has gone on since, under another generation than the one that was given; answers with the ticket
 * as it then stands, undefined when there is none. Reads no other record: a missing contract or calendar may be the reason.
 *
 * @throws ConflictError when others change the ticket again and again
 */
export const callAttention = async (
  { tickets, clock }: AttentionDependencies,
  stopped: { ticketId: string; generation?: number; reason: string },
): Promise<Ticket | undefined> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const ticket = await tickets.load(stopped.ticketId);
    if (!ticket || ticket.generation !== (stopped.generation ?? ticket.generation)) return ticket;
    const called = callForAttention(ticket, { reason: stopped.reason, now: instantOf(clock()) });
    if (!called.ok || called.events.length === 0) return ticket;
    const outcome = await tickets.commit({
      ticket: called.ticket,
      events: called.events,
      expectedVersion: ticket.version,
    });
    if (outcome.kind === 'committed') return called.ticket;
  }
  throw new ConflictError(`ticket ${stopped.ticketId} changed ${attempts} times while it was called for`);
};
