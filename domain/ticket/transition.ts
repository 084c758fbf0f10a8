import { workFollowing } from '../work-order/following.ts';
import { apply } from './apply.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { majorByContract } from './decide/major.ts';
import { needAttention } from './decide/restart.ts';
import type { RecordedEvent, TicketEvent } from './event.ts';
import type { Facts } from './facts.ts';
import type { Rejection } from './rejection.ts';
import { settle } from './settle.ts';
import { staffFollowing } from './staffing.ts';
import type { Instant } from '../values.ts';
import type { Ticket } from './ticket.ts';

/** A ticket after a command, with the events to commit with it; or why the command was refused. */
export type Transition =
  { ok: true; ticket: Ticket; events: RecordedEvent[] } | { ok: false; rejection: Rejection };

/**
 * Decides a command and carries it out on paper: the ticket as it will stand and the events that tell how it came there,
 * to be committed together on the condition that the stored ticket still has the given one's version. Without events
 * there is nothing to commit, and the ticket is the given one.
 */
export function transition(request: { ticket: Ticket; command: Command; facts: Facts }): Transition {
  const { ticket: before, command, facts } = request;
  if (command.type === 'need-attention') return callForAttention(before, { ...command, now: facts.now });
  const decision = decide(request);
  if (!decision.ok) return decision;
  if (decision.events.length === 0) return { ok: true, ticket: before, events: [] };
  const decided = afterEvents(before, decision.events, facts);
  const following = [
    ...majorByContract(facts.contract, { before, after: decided }),
    ...workFollowing(decided, facts),
    ...staffFollowing(request.command, { before, after: decided }, facts),
  ];
  const ticket = settle(before, afterEvents(decided, following, facts), facts);
  const events = [...decision.events, ...following];
  return { ok: true, ticket, events: recordedEvents({ before, ticket, events, facts }) };
}

/**
 * Writes on a ticket that its workflow has failed for good. The ticket itself is all that this needs: it must work where
 * the contract or the calendar is what is missing. Clocks and checkpoint stay as they are until an operator resumes.
 */
export function callForAttention(
  before: Ticket,
  { reason, now }: { reason: string; now: Instant },
): Transition {
  const facts = { now, actor: { kind: 'workflow' } } as const;
  const decision = needAttention({ ticket: before, body: { reason } });
  if (!decision.ok) return decision;
  if (decision.events.length === 0) return { ok: true, ticket: before, events: [] };
  const after = afterEvents(before, decision.events, facts);
  const ticket = { ...after, version: before.version + 1, updatedAt: now };
  return { ok: true, ticket, events: recordedEvents({ before, ticket, events: decision.events, facts }) };
}

/** The ticket after events of one commit, before it is settled. */
export const afterEvents = (
  ticket: Ticket,
  events: TicketEvent[],
  { now: at, actor }: Pick<Facts, 'now' | 'actor'>,
): Ticket => events.reduce((changed, event) => apply(changed, { event, at, actor }), ticket);

function recordedEvents(commit: {
  before: Ticket;
  ticket: Ticket;
  events: TicketEvent[];
  facts: Pick<Facts, 'now' | 'actor'>;
}): RecordedEvent[] {
  const { before, ticket, events, facts } = commit;
  const moved = ticket.turn > before.turn;
  return events.map((event, index) => ({
    ...recorded({ ticket, event, index, facts }),
    wakes: moved && index === events.length - 1,
  }));
}

/** The stored form of an event of the commit that made `ticket`; it wakes nobody. */
export const recorded = (happened: {
  ticket: Ticket;
  event: TicketEvent;
  index: number;
  facts: Pick<Facts, 'now' | 'actor'>;
}): RecordedEvent => {
  const { ticket, event, index, facts } = happened;
  return {
    id: `${ticket.id}-${String(ticket.version)}-${String(index)}`,
    ticketId: ticket.id,
    customerId: ticket.customerId,
    version: ticket.version,
    index,
    at: facts.now,
    actor: facts.actor,
    turn: ticket.turn,
    wakes: false,
    generation: ticket.generation,
    event,
  };
};
