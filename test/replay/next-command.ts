import type { PersonCommand } from '../../domain/ticket/command.ts';
import type { TicketView } from '../../functions/api/contract/views.ts';
import { agentFor, deskGroup, firstLevel, idOf, problemGroup, providerId, providerPerson } from './cast.ts';
import type { Wish } from './wish.ts';

/** A command and the e-mail address of the person who gives it. */
export type Order = { as: string; command: PersonCommand };

/**
 * What is to be done next so that the ticket comes to stand as the row wants; undefined when it stands so already,
 * perhaps because the desk has acted by itself. Asked again after each command, it ends after a few.
 */
export const nextCommand = (wish: Exclude<Wish, { kind: 'open' }>, ticket: TicketView): Order | undefined => {
  switch (wish.kind) {
    case 'reopen':
      return reopen(ticket);
    case 'grade':
      return grade(wish, ticket);
    case 'group':
      return group(wish, ticket);
    case 'work':
      return work(wish, ticket);
    case 'ask':
      return isAsked(ticket) ? undefined : byHolder(ticket, { type: 'request-info', body: { question } });
    case 'await-others':
      return wish.others === 'provider' ? toProvider(ticket) : toProblemGroup(ticket);
    case 'resolve':
      return isDone(ticket) ? undefined : resolve(ticket);
    case 'close':
      return close(ticket);
  }
};

const question = 'Hata ekranda ne diyor?';
const answer = 'Ekranda hata kodu var.';
const notSolved = 'Sorun sürüyor.';

const isDone = ({ status }: TicketView): boolean => status === 'resolved' || status === 'closed';
const isAsked = ({ pendingReason }: TicketView): boolean => pendingReason === 'requester';
/** A known solution that the requester has yet to answer. */
const isOffered = ({ stage, offers }: TicketView): boolean =>
  stage === 'await-first-level' && offers.length > 0 && offers.at(-1)?.outcome === undefined;

/** Whoever asks here sees the requester's address. */
const byRequester = ({ requester: { email = '' } }: TicketView, command: PersonCommand): Order => ({
  as: email,
  command,
});
const byAgent = (ticket: TicketView, command: PersonCommand): Order => ({ as: agentFor(ticket), command });
const byHolder = (ticket: TicketView, command: PersonCommand): Order =>
  ticket.level === 'provider' ? { as: providerPerson, command } : byAgent(ticket, command);

const reject = (ticket: TicketView) => byRequester(ticket, { type: 'reject', body: { reason: notSolved } });
const confirm = (ticket: TicketView) => byRequester(ticket, { type: 'confirm', body: {} });

const reopen = (ticket: TicketView): Order | undefined => {
  if (ticket.status === 'resolved') return reject(ticket);
  return ticket.status === 'closed'
    ? byRequester(ticket, { type: 'reopen', body: { reason: notSolved } })
    : undefined;
};

const grade = (
  { impact, urgency }: Extract<Wish, { kind: 'grade' }>,
  ticket: TicketView,
): Order | undefined =>
  ticket.impact === impact && ticket.urgency === urgency
    ? undefined
    : byAgent(ticket, { type: 'classify', body: { impact, urgency } });

/** A question stays open while the ticket changes hands; else another group's work is an escalation. */
const group = ({ groupId }: Extract<Wish, { kind: 'group' }>, ticket: TicketView): Order | undefined => {
  if (ticket.groupId === groupId && ticket.level !== 'provider') return undefined;
  if (ticket.level === 'provider') return byHolder(ticket, { type: 'escalate', body: { groupId } });
  return groupId === deskGroup || ticket.level === 'L2' || isAsked(ticket)
    ? byAgent(ticket, { type: 'assign', body: { groupId } })
    : byAgent(ticket, { type: 'escalate', body: { groupId } });
};

const work = ({ groupId }: Extract<Wish, { kind: 'work' }>, ticket: TicketView): Order | undefined => {
  if (isAsked(ticket)) return byRequester(ticket, { type: 'comment', body: { text: answer } });
  if (isOffered(ticket)) return reject(ticket);
  if (ticket.level === 'provider')
    return byHolder(ticket, { type: 'escalate', body: groupId === undefined ? {} : { groupId } });
  return ticket.status === 'new'
    ? byAgent(ticket, { type: 'assign', body: { assigneeId: idOf(agentFor(ticket)) } })
    : undefined;
};

const toProvider = (ticket: TicketView): Order | undefined =>
  ticket.level === 'provider' && !isAsked(ticket)
    ? undefined
    : byAgent(ticket, { type: 'forward', body: { providerId, reason: 'Üreticiye soruldu.' } });

const toProblemGroup = (ticket: TicketView): Order | undefined =>
  ticket.level === 'L2' && ticket.groupId === problemGroup && !isAsked(ticket)
    ? undefined
    : byAgent(ticket, { type: 'escalate', body: { groupId: problemGroup } });

/** An offered solution has worked; else whoever has the ticket solves it. */
const resolve = (ticket: TicketView): Order =>
  isOffered(ticket)
    ? confirm(ticket)
    : byHolder(ticket, { type: 'resolve', body: { solution: 'Giderildi; nedeni kayda geçti.' } });

const close = (ticket: TicketView): Order | undefined => {
  if (ticket.status === 'closed') return undefined;
  return ticket.status === 'resolved' ? confirm(ticket) : resolve(ticket);
};

/** What a row that changes nothing leaves on the ticket. */
export const remarkOn = (text: string): Order => ({
  as: firstLevel,
  command: { type: 'note', body: { text } },
});
