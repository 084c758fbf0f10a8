import { type Clock, instantOf } from '../../domain/values.ts';
import type { MailLog } from '../ports/desk-table.ts';
import { type Mailer, MailRefusedError, type OutgoingMail } from '../ports/outside.ts';
import type { Log } from '../runtime/log.ts';

export type SendingDependencies = { mails: MailLog; mailer: Mailer; clock: Clock; log: Log };

/**
 * Sends a mail that has not gone yet. A crash between sending and remembering it can send it twice; the mail's tags then
 * tell the mail service that it is the same. A mail that the service refuses for good is logged and not tried again.
 *
 * @throws whatever the mail service or the log of mails throws otherwise: to be tried again
 */
export const sendOnce = async (dependencies: SendingDependencies, mail: OutgoingMail): Promise<void> => {
  const { mails, log } = dependencies;
  const { eventId, template } = mail;
  if (await mails.sent(eventId, template)) return;
  try {
    await send(dependencies, mail);
    log('mail-sent', { eventId, template });
  } catch (error) {
    if (!(error instanceof MailRefusedError)) throw error;
    log('mail-refused', { eventId, template }, error);
  }
};

const send = async ({ mailer, mails, clock }: SendingDependencies, mail: OutgoingMail): Promise<void> => {
  const { eventId, template, to, ticketId } = mail;
  await mailer.send(mail);
  const sentAt = instantOf(clock());
  await mails.record({ eventId, template, to, sentAt, ...(ticketId !== undefined && { ticketId }) });
};
