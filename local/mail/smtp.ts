import { createTransport } from 'nodemailer';
import * as z from 'zod';
import { addressOf, type Mail } from './mail.ts';

/** What a mail server has said against a mail; `permanent` means that it will say so again (RFC 5321 4.2.1: 5yz). */
export class RelayError extends Error {
  override readonly name = 'RelayError';
  readonly permanent: boolean;
  constructor(message: string, { permanent, cause }: { permanent: boolean; cause: unknown }) {
    super(message, { cause });
    this.permanent = permanent;
  }
}

/** Hands a mail to a mail server; throws `RelayError`. */
export type SendMail = (mail: Mail) => Promise<void>;

const smtpReply = z.object({ responseCode: z.number().optional(), message: z.string().catch('unknown') });

function relayErrorOf(cause: unknown): RelayError {
  const { responseCode = 0, message } = smtpReply.catch({ message: 'unknown' }).parse(cause);
  return new RelayError(message.slice(0, 300), { permanent: responseCode >= 500, cause });
}

const domainOf = (from: string): string => addressOf(from).split('@')[1] ?? 'localhost';

/** A sender to the mail server at `smtpUrl` (`smtp://user:password@host:587`), one connection per mail, closed after it. */
export function smtpSender(smtpUrl: string): SendMail {
  const transport = createTransport(smtpUrl, { disableFileAccess: true, disableUrlAccess: true });
  return async ({ id, from, to, replyTo, subject, text, html, headers }) => {
    const message = {
      from,
      to,
      replyTo,
      subject,
      ...(text !== undefined && { text }),
      ...(html !== undefined && { html }),
      headers: headers.map(({ name, value }) => ({ key: name, value })),
      // Stable, so that a mail server or reader that gets it twice after a crash in between can tell.
      messageId: `<${id}@${domainOf(from)}>`,
    };
    try {
      await transport.sendMail(message);
    } catch (error) {
      throw relayErrorOf(error);
    }
  };
}
