import {
  BadRequestException,
  MessageRejected,
  SendEmailCommand,
  SESv2Client,
  TooManyRequestsException,
} from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { MailRefusedError } from '../../ports/outside.ts';
import { mailer } from './mailer.ts';

const ses = mockClient(SESv2Client);
const post = mailer({
  client: new SESv2Client({ region: 'eu-central-1' }),
  sender: 'Yardım Masası <desk@example.com>',
});
const mail = {
  to: 'ayse@acme.example',
  subject: '[ACME-1042] Çağrınız kaydedildi',
  text: 'Merhaba',
  html: '<p>Merhaba</p>',
  eventId: 't1-1-0',
  template: 'opened',
  threadId: 't1',
};
const fault = { $metadata: {}, message: 'no' };
const sent = () => ses.commandCalls(SendEmailCommand)[0]!.args[0].input;

beforeEach(() => {
  ses.reset();
});

test('U5: a mail goes to one reader as text and HTML, marked by its event and template', async () => {
  ses.on(SendEmailCommand).resolves({});
  await post.send(mail);
  expect(sent()).toMatchObject({
    FromEmailAddress: '=?UTF-8?Q?Yard=C4=B1m_Masas=C4=B1?= <desk@example.com>',
    Destination: { ToAddresses: ['ayse@acme.example'] },
    Content: {
      Simple: {
        Subject: { Data: mail.subject, Charset: 'UTF-8' },
        Body: { Text: { Data: 'Merhaba' }, Html: { Data: '<p>Merhaba</p>' } },
      },
    },
    EmailTags: [
      { Name: 'event', Value: 't1-1-0' },
      { Name: 'template', Value: 'opened' },
    ],
  });
});

test.each(['desk@example.com', '<desk@example.com>', 'Help Desk <desk@example.com>'])(
  'U5: the sender %s, all ASCII, stays as it is',
  async (sender) => {
    ses.on(SendEmailCommand).resolves({});
    await mailer({ client: new SESv2Client({ region: 'eu-central-1' }), sender }).send(mail);
    expect(sent().FromEmailAddress).toBe(sender);
  },
);

test('U5: mails of a ticket form one thread and say that a machine wrote them', async () => {
  ses.on(SendEmailCommand).resolves({});
  await post.send(mail);
  const headers = sent().Content?.Simple?.Headers;
  expect(headers).toContainEqual({ Name: 'In-Reply-To', Value: '<t1@example.com>' });
  expect(headers).toContainEqual({ Name: 'References', Value: '<t1@example.com>' });
  expect(headers).toContainEqual({ Name: 'Auto-Submitted', Value: 'auto-generated' });
});

test('U5: a mail of no ticket belongs to no thread', async () => {
  ses.on(SendEmailCommand).resolves({});
  const { threadId: _, ...alone } = mail;
  await post.send(alone);
  expect(sent().Content?.Simple?.Headers?.map(({ Name }) => Name)).not.toContain('References');
});

test.each([new MessageRejected(fault), new BadRequestException(fault)])(
  'U5: a mail that SES never takes is refused, with the cause kept ($name)',
  async (cause) => {
    ses.on(SendEmailCommand).rejects(cause);
    const refusal = await post.send(mail).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MailRefusedError);
    expect((refusal as Error).cause).toBe(cause);
  },
);

test('U5: a busy SES is an error to be repeated', async () => {
  const busy = new TooManyRequestsException(fault);
  ses.on(SendEmailCommand).rejects(busy);
  await expect(post.send(mail)).rejects.toBe(busy);
});
