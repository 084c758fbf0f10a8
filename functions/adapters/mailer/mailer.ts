import {
  BadRequestException,
  MessageRejected,
  SendEmailCommand,
  type SendEmailCommandInput,
  type SESv2Client,
} from '@aws-sdk/client-sesv2';
import { encodeWords } from 'nodemailer/lib/mime-funcs';
import { type Mailer, MailRefusedError, type OutgoingMail } from '../../ports/outside.ts';

/**
 * Mails by Amazon SES v2. `event` and `template` go along as tags: they mark a repeated send, and name the mail in
 * delivery events.
 *
 * @throws MailRefusedError when SES will never take this mail
 */
export const mailer = ({ client, sender }: { client: SESv2Client; sender: string }): Mailer => ({
  send: async (mail) => {
    try {
      await client.send(new SendEmailCommand(inputOf(mail, sender)));
    } catch (error) {
      throw isRefusal(error) ? new MailRefusedError('SES refuses the mail', { cause: error }) : error;
    }
  },
});

const isRefusal = (error: unknown): boolean =>
  error instanceof MessageRejected || error instanceof BadRequestException;

const utf8 = (data: string) => ({ Data: data, Charset: 'UTF-8' });

const inputOf = (mail: OutgoingMail, sender: string): SendEmailCommandInput => ({
  FromEmailAddress: encoded(sender),
  Destination: { ToAddresses: [mail.to] },
  Content: {
    Simple: {
      Subject: utf8(mail.subject),
      Body: { Text: utf8(mail.text), Html: utf8(mail.html) },
      Headers: [...threadHeaders(mail.threadId, sender), ...automaticHeaders],
    },
  },
  EmailTags: [
    { Name: 'event', Value: mail.eventId },
    { Name: 'template', Value: mail.template },
  ],
});

/**
 * `Yardım Masası <desk@example.com>` → `=?UTF-8?Q?Yard…?= <desk@example.com>`: SES takes names of ASCII only, others
 * encoded by RFC 2047. https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html
 */
const encoded = (sender: string): string =>
  sender.replace(/^[^<]*[^<\s](?=\s*<)/, (name) => encodeWords(name, 'Q', 52));

/** RFC 3834: answering machines keep quiet towards mail that no person wrote. */
const automaticHeaders = [
  { Name: 'Auto-Submitted', Value: 'auto-generated' },
  { Name: 'X-Auto-Response-Suppress', Value: 'All' },
];

/**
 * RFC 5322 3.6.4: mails that answer the same message form a thread. SES gives every mail a Message-ID of its own, so all
 * mails of a ticket refer to one message that stands for the ticket.
 */
const threadHeaders = (threadId: string | undefined, sender: string) => {
  if (!threadId) return [];
  const root = `<${threadId}@${domainOf(sender)}>`;
  return [
    { Name: 'In-Reply-To', Value: root },
    { Name: 'References', Value: root },
  ];
};

/** The domain of `desk@example.com` or `Desk <desk@example.com>`. */
const domainOf = (sender: string): string => sender.slice(sender.lastIndexOf('@') + 1).replace(/>\s*$/, '');
