import { isInForce } from '../contract/in-force.ts';
import type { Customer } from '../directory.ts';
import type { Actor } from '../people/principal.ts';
import type { Outcome } from '../question-set/outcome.ts';
import { isVip, promisedPriority } from '../priority/promised-priority.ts';
import type { ClockFacts } from '../sla/clock-facts.ts';
import { slaOf } from '../sla/sla.ts';
import type { Locale } from '../values.ts';
import { leftOpen } from './classification.ts';
import type { OpenTicket } from './command.ts';
import { majorByContract } from './decide/major.ts';
import type { RecordedEvent, TicketEvent } from './event.ts';
import type { Facts } from './facts.ts';
import type { Requester, Ticket } from './ticket.ts';
import { afterEvents, recorded } from './transition.ts';

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
  const { questionnaire } = facts;
  const opened = newTicket(withOutcome(input, questionnaire?.outcome), facts);
  const following: TicketEvent[] = [
    ...(questionnaire ? [{ type: 'questions-answered' as const, questionnaire }] : []),
    ...majorByContract(facts.contract, { after: opened }),
  ];
  const ticket = afterEvents(opened, following, facts);
  const events: TicketEvent[] = [{ type: 'opened', ticket: opened }, ...following];
  return { ticket, events: events.map((event, index) => recorded({ ticket, event, index, facts })) };
}

type Call = Omit<OpenTicket, 'questions'>;

/** The call as its opener describes it; what they do not say is what their answers came to. */
const withOutcome = (
  { questions: _questions, ...input }: OpenTicket,
  { type, impact, urgency, serviceId, category }: Outcome = {},
): Call => ({
  ...input,
  type: input.type ?? type,
  impact: input.impact ?? impact,
  urgency: input.urgency ?? urgency,
  serviceId: input.serviceId ?? serviceId,
  category: input.category ?? category,
});

function newTicket(input: Call, facts: OpeningFacts): Ticket {
  const { id, number, customer, contract, requester, locale, channel, now } = facts;
  const { type = 'incident', impact = 3, urgency = 3 } = input;
  const as = { type, priority: promisedPriority({ impact, urgency, requester }, contract) } as const;
  const clocks = clocksAtOpening(as, facts);
  return {
    ...blank,
    ...input,
    id,
    number,
    customerId: customer.id,
    contractId: contract.id,
    contractVersion: contract.version,
    ...(!isInForce(contract, now) && { contractLapsed: true }),
    ...as,
    impact,
    urgency,
    leftOpen: leftOpen.options.filter((field) => input[field] === undefined),
    channel,
    requester,
    ...(isVip(contract, requester) && { vip: true }),
    groupId: input.groupId ?? contract.deskGroupId,
    clocks,
    sla: slaOf({ ...as, clocks, createdAt: now }, facts),
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
  workOrders: [],
  visits: [],
  heardFromParent: [],
  version: 1,
  generation: 1,
  turn: 1,
} satisfies Partial<Ticket>;

/** peers 5: who calls or walks in is answered by a person at that moment; an automatic acknowledgement is no response. */
function clocksAtOpening(
  as: NonNullable<ClockFacts['respondedAs']>,
  { channel, actor, now }: OpeningFacts,
): ClockFacts {
  const isAnswered = (channel === 'phone' || channel === 'walk-in') && isDesk(actor);
  return {
    ...(isAnswered && { respondedAt: now, respondedAs: as, contactAt: now }),
    stops: [],
    alarms: [],
  };
}

const isDesk = (actor: Actor): boolean =>
  actor.kind === 'person' && (actor.role === 'agent' || actor.role === 'administrator');
