import type { Mail } from '../../../domain/mail/mail.ts';
import { causesMail, mailsFor } from '../../../domain/mail/mails-for.ts';
import { render } from '../../../domain/mail/render.ts';
import type { RecordedEvent } from '../../../domain/ticket/event.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { sendOnce, type SendingDependencies } from '../../mails/send-once.ts';
import type { TicketStore } from '../../ports/desk-table.ts';
import { consumeBatch } from '../consume-batch.ts';
import { type MailDirectory, mailContextOf } from './context.ts';

export type MailStreamDependencies = SendingDependencies & {
  tickets: Pick<TicketStore, 'load'>;
  directory: MailDirectory;
  consoleUrl: string;
};

/** The stream's consumer that writes the mails which an event causes, each once. */
export const createMailStreamHandler = (dependencies: MailStreamDependencies) =>
  consumeBatch({ handle: (recorded) => sendMailsOf(dependencies, recorded), log: dependencies.log });

const sendMailsOf = async (dependencies: MailStreamDependencies, recorded: RecordedEvent): Promise<void> => {
  if (!causesMail(recorded.event.type)) return;
  const ticket = await ticketOf(dependencies, recorded);
  if (!ticket) return;
  const context = await mailContextOf(dependencies, recorded, ticket);
  for (const mail of mailsFor({ recorded, ticket, context }))
    await sendOnce(dependencies, { ...addressOf(recorded, mail), ...render(mail) });
};

/** An opened ticket comes with its event; one that was erased meanwhile gets no more mails. */
const ticketOf = async (
  { tickets }: MailStreamDependencies,
  { ticketId, event }: RecordedEvent,
): Promise<Ticket | undefined> => (event.type === 'opened' ? event.ticket : tickets.load(ticketId));

/** A provider's mails are a thread apart from the requester's (peers 21). */
const addressOf = ({ id, ticketId }: RecordedEvent, { to, key, providerId }: Mail) => ({
  to,
  eventId: id,
  template: key,
  ticketId,
  threadId: providerId === undefined ? ticketId : `${ticketId}-${providerId}`,
});
