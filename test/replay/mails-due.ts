import { mailsFor } from '../../domain/mail/mails-for.ts';
import type { MailContext } from '../../domain/mail/situation.ts';
import { apply } from '../../domain/ticket/apply.ts';
import type { RecordedEvent } from '../../domain/ticket/event.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import { addressOf, type OutboxRow } from '../../local/mail/mail.ts';

/** What tells one mail of an event from another, in the sender's tags and the reader's address. */
export type MailMark = Required<Pick<OutboxRow, 'event' | 'template'>> & { to: string };

/** `late`: the mail is due only if it is written after what followed at the same moment; else it never comes. */
type Due = MailMark & { certain: boolean };

/**
 * The mails that a ticket's events cause. A mail is written a little after its event's commit, when the ticket may have
 * moved on already: where that makes a difference, either is right.
 */
export const mailsDue = (events: readonly RecordedEvent[], opened: Ticket, context: MailContext): Due[] => {
  const after = ticketAfterEachCommit(events, opened);
  return events.flatMap((recorded) => {
    const candidates = events
      .filter(({ version, at }) => version >= recorded.version && at === recorded.at)
      .map(({ version }) => marksOf({ recorded, ticket: after.get(version) ?? opened, context }));
    const [atOnce = [], ...later] = candidates;
    const all = [...new Map([...atOnce, ...later.flat()].map((mark) => [keyOf(mark), mark])).values()];
    return all.map((mark) => ({
      ...mark,
      certain: candidates.every((marks) => marks.some((other) => keyOf(other) === keyOf(mark))),
    }));
  });
};

/** What is wrong with the mails sent, if anything: one that is missing, came twice or was not due. */
export const mailFaults = (due: readonly Due[], sent: readonly OutboxRow[]): string[] => {
  const times = Map.groupBy(sent, ({ event = '', template = '', to }) => keyOf({ event, template, to }));
  const known = new Set(due.map(keyOf));
  return [
    ...due
      .filter((mark) => mark.certain && !times.has(keyOf(mark)))
      .map((mark) => `a mail is missing: ${keyOf(mark)}`),
    ...[...times]
      .filter(([, mails]) => mails.length > 1)
      .map(([key, mails]) => `a mail was sent ${mails.length} times: ${key}`),
    ...[...times.keys()].filter((key) => !known.has(key)).map((key) => `a mail was not due: ${key}`),
  ];
};

const keyOf = ({ event, template, to }: MailMark): string => `${event} ${template} ${addressOf(to)}`;

const marksOf = (situation: Parameters<typeof mailsFor>[0]): MailMark[] =>
  mailsFor(situation).map(({ key, to }) => ({ event: situation.recorded.id, template: key, to }));

const ticketAfterEachCommit = (events: readonly RecordedEvent[], opened: Ticket): Map<number, Ticket> => {
  const after = new Map<number, Ticket>();
  let ticket = opened;
  for (const recorded of events) {
    ticket = apply(ticket, recorded);
    after.set(recorded.version, ticket);
  }
  return after;
};
