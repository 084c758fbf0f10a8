import { met, slaAtOpening } from '../contract/sla.ts';
import type { Customer } from '../directory.ts';
import type { Actor } from '../people/principal.ts';
import { priorityOf } from '../priority/priority.ts';
import type { Locale } from '../values.ts';
import type { OpenTicket } from './command.ts';
import type { RecordedEvent } from './event.ts';
import type { Facts } from './facts.ts';
import type { Requester, Ticket } from './ticket.ts';
import { recorded } from './transition.ts';

/** What the server adds to a call: its identity, whose it is, and the language and channel it came in. */
export type OpeningFacts = Facts & {
  id: string;
  number: string;
  customer: Pick<Customer, 'id'>;
  requester: Requester;
  locale: Locale;
  channel: Ticket['channel'];
};

/**
 * Records a call (R1, R2): a new ticket with the targets that the contract promises at this moment, standing before
 * triage. A call that says nothing of its type is an incident. Version, generation and turn begin at 1.
 */
export function open({ input, facts }: { input: OpenTicket; facts: OpeningFacts }): {
  ticket: Ticket;
  events: RecordedEvent[];
} {
  const ticket = newTicket(input, facts);
  return { ticket, events: [recorded({ ticket, event: { type: 'opened', ticket }, index: 0, facts })] };
}

function newTicket(input: OpenTicket, facts: OpeningFacts): Ticket {
  const { id, number, customer, contract, requester, locale, channel, now } = facts;
  return {
    ...blank,
    ...input,
    id,
    number,
    customerId: customer.id,
    contractId: contract.id,
    contractVersion: contract.version,
    type: input.type ?? 'incident',
    channel,
    requester,
    priority: priorityOf(input),
    groupId: input.groupId ?? contract.deskGroupId,
    sla: slaFor(input, facts),
    locale,
    createdAt: now,
    updatedAt: now,
  };
}

const blank = {
  level: 'L0',
  status: 'new',
  stage: 'triage',
  scope: { in: true },
  offers: [],
  candidates: [],
  followUps: { count: 0 },
  reopenCount: 0,
  links: [],
  version: 1,
  generation: 1,
  turn: 1,
} satisfies Partial<Ticket>;

/** Who calls or walks in is answered by a person at that moment; an automatic acknowledgement is no response. */
function slaFor(input: OpenTicket, { contract, calendar, channel, actor, now }: OpeningFacts): Ticket['sla'] {
  const sla = slaAtOpening({
    contract,
    calendar,
    type: input.type ?? 'incident',
    priority: priorityOf(input),
    openedAt: now,
  });
  const isAnswered = (channel === 'phone' || channel === 'walk-in') && isDesk(actor);
  return isAnswered ? { ...sla, response: met(sla.response, now) } : sla;
}

const isDesk = (actor: Actor): boolean =>
  actor.kind === 'person' && (actor.role === 'agent' || actor.role === 'administrator');
