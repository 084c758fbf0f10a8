import type { TicketEvent } from '../event.ts';
import type { Facts } from '../facts.ts';
import type { Rejection } from '../rejection.ts';
import type { Ticket } from '../ticket.ts';

/** What comes of a command: the events that it makes happen (none when there is nothing to do), or why not. */
export type Decision = { ok: true; events: TicketEvent[] } | { ok: false; rejection: Rejection };

/** One command's decision; `body` is what the command carries. */
export type Decide<Body> = (request: { ticket: Ticket; body: Body; facts: Facts }) => Decision;

export const accepted = (...events: TicketEvent[]): Decision => ({ ok: true, events });
export const rejected = (rejection: Rejection): Decision => ({ ok: false, rejection });
