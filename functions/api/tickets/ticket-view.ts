import type { Contract } from '../../../domain/contract/contract.ts';
import type { Actor, Principal } from '../../../domain/people/principal.ts';
import { mayReadProblems } from '../../../domain/problem/permission.ts';
import type { Questionnaire } from '../../../domain/question-set/questionnaire.ts';
import type { RecordedEvent, TicketEvent } from '../../../domain/ticket/event.ts';
import { commandsFor } from '../../../domain/ticket/permission.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { maySeeOrder, ordersInSight } from '../../../domain/work-order/permission.ts';
import { orderOf } from '../../../domain/work-order/work-order.ts';
import type { TicketView } from '../contract/views.ts';
import type { Reply } from '../http/endpoint.ts';
import { providersPartOf } from './provider-view.ts';

export const seesInternals = (principal: Principal): boolean =>
  principal.role === 'agent' || principal.role === 'administrator';

/** What the workflow does next; whom it chases about an order is the desk's and that holder's affair. */
export const checkpointFor = (principal: Principal, { checkpoint }: Ticket): Ticket['checkpoint'] =>
  seesInternals(principal) || !checkpoint?.kind.startsWith('work-order') ? checkpoint : undefined;

/** The answers are whose they are to read; where they send the call is for the desk. */
const questionnaireFor = (
  principal: Principal,
  questionnaire: Questionnaire,
): TicketView['questionnaire'] => {
  if (seesInternals(principal)) return questionnaire;
  const { outcome: _outcome, ...answers } = questionnaire;
  return answers;
};

/** A ticket as one caller may see it, with the commands that they may give. */
export const ticketViewOf = (
  ticket: Ticket,
  { principal, contract }: { principal: Principal; contract: Contract },
): TicketView => {
  const commands = commandsFor(principal, ticket, contract);
  const workOrders = ordersInSight(principal, ticket);
  if (principal.role === 'provider')
    return { ...providersPartOf(ticket, principal.providerId), workOrders, commands };
  const {
    candidates: _candidates,
    turn: _turn,
    locale: _locale,
    clocks: _clocks,
    lastWord: _lastWord,
    heardFromParent: _heardFromParent,
    leftOpen: _leftOpen,
    triage: _triage,
    heardFromProblems: _heardFromProblems,
    checkpoint: _checkpoint,
    questionnaire,
    attention,
    ...shown
  } = ticket;
  const checkpoint = checkpointFor(principal, ticket);
  return {
    ...shown,
    ...(checkpoint && { checkpoint }),
    ...(questionnaire && { questionnaire: questionnaireFor(principal, questionnaire) }),
    ...(attention && seesInternals(principal) && { attention }),
    problems: mayReadProblems(principal) ? (ticket.problems ?? []) : [],
    workOrders,
    commands,
  };
};

/** A ticket's reply, its version as ETag. */
export const ticketReply = (
  ticket: Ticket,
  { body, statusCode }: { body: TicketView; statusCode: number },
): Reply => ({
  statusCode,
  body,
  headers: { etag: `"${ticket.version}"` },
});

const internalEvents = new Set([
  'noted',
  'group-found-empty',
  'returned-to-group',
  'attention-needed',
  'workflow-restarted',
  'sla-warned',
  'sla-overdue',
  'triaged',
  'visit-reminded',
  'reply-reminded',
  'problem-linked',
  'problem-unlinked',
  'cause-removed',
]);

/**
 * Notes and the desk's own affairs are for agents only, but for what somebody wrote themselves; what happens to a work
 * order is for the desk and its holder, and all that a provider sees of a ticket that it does not have.
 */
export const isShownTo = (
  { principal, ticket }: { principal: Principal; ticket: Ticket },
  { event, actor }: RecordedEvent,
): boolean => {
  if (seesInternals(principal)) return true;
  if ('workOrderId' in event) {
    const order = orderOf(ticket, event.workOrderId);
    return order !== undefined && maySeeOrder(principal, order);
  }
  if (principal.role === 'provider' && principal.providerId !== ticket.providerId) return false;
  return !internalEvents.has(event.type) || (actor.kind === 'person' && actor.id === principal.id);
};

/** Who it was, for a story: no id, as nobody looks anybody up by it. */
export const actorViewOf = (actor: Actor) =>
  actor.kind === 'person' ? { kind: actor.kind, name: actor.name, role: actor.role } : { kind: actor.kind };

/** One line of the story as somebody may see it. */
export const eventViewFor = (principal: Principal, { id, at, actor, event }: RecordedEvent) => ({
  id,
  at,
  type: event.type,
  actor: actorViewOf(actor),
  data: dataFor(principal, event),
});

/** The opening carries no copy of the whole ticket, a message not of which problem it came. */
const dataFor = (principal: Principal, event: TicketEvent): object => {
  if (event.type === 'opened') return { title: event.ticket.title, channel: event.ticket.channel };
  const { type: _type, ...data } = event;
  return event.type === 'questions-answered'
    ? { ...data, questionnaire: questionnaireFor(principal, event.questionnaire) }
    : withoutProblem(data);
};

const withoutProblem = (data: object): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'problemEventId'));
