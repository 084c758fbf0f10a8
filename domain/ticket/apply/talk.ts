import type { Ticket } from '../ticket.ts';
import type { Applying } from './applying.ts';

const longestWord = 500;

/** Never ends in half a character. */
const beginningOf = (text: string): string => text.slice(0, longestWord).replace(/[\uD800-\uDBFF]$/u, '');

/**
 * A public message beside what it does to clocks. The desk's is the last word that a report can quote, and answers a
 * reply that waited: silence is counted from it. The requester's, after the solution, is neither consent nor refusal
 * (peers 6): the ticket stays resolved and the desk is to find out which.
 */
export const spoken: Applying<'commented'> = (ticket, event, { at, actor }) => {
  const { text, humanContact, afterResolution, parentEventId, problemEventId } = event;
  if (!humanContact) return afterResolution ? replied(ticket, at) : ticket;
  return {
    ...answeredReply(ticket, at),
    lastWord: { at, by: actor.kind === 'person' ? actor.name : '', text: beginningOf(text) },
    heardFromParent:
      parentEventId === undefined ? ticket.heardFromParent : [...ticket.heardFromParent, parentEventId],
    ...(problemEventId !== undefined && {
      heardFromProblems: [...(ticket.heardFromProblems ?? []), problemEventId],
    }),
  };
};

const replied = (ticket: Ticket, at: string): Ticket =>
  ticket.replyAfterResolution === undefined
    ? { ...ticket, replyAfterResolution: { at, remindersSent: 0 } }
    : ticket;

const answeredReply = (ticket: Ticket, at: string): Ticket =>
  ticket.replyAfterResolution === undefined
    ? ticket
    : {
        ...ticket,
        replyAfterResolution: undefined,
        confirmation: ticket.confirmation && { ...ticket.confirmation, lastRemindedAt: at },
      };

export const replyReminded: Applying<'reply-reminded'> = (ticket, { reminder }, { at }) => ({
  ...ticket,
  replyAfterResolution: ticket.replyAfterResolution && {
    ...ticket.replyAfterResolution,
    remindersSent: reminder,
    lastRemindedAt: at,
  },
});

export const requesterInformed: Applying<'requester-informed'> = (ticket, { count }, { at }) => ({
  ...ticket,
  informed: { ...ticket.informed, count, lastAt: at },
});

/** The mail of a move itself says where the call now stands: the rhythm of reports begins anew. */
export const told = (ticket: Ticket, at: string): Ticket => ({
  ...ticket,
  informed: { count: ticket.informed?.count ?? 0, lastAt: at, movedAt: at },
});
