import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailer } from '../../../functions/adapters/mailer/mailer.ts';
import { type Door, listen } from './listen.ts';
import { recordMails } from './mail-recorder.ts';

/** An SES that takes mails to everybody but those who are refused. */
let ses: Door;
let recorder: Door;
let client: SESv2Client;
beforeAll(async () => {
  ses = await listen(async (request, response) => {
    const body = (await request.toArray()).join('');
    response.writeHead(body.includes('refused') ? 400 : 200).end('{"MessageId":"m1"}');
  });
  recorder = await recordMails(Number(new URL(ses.url).port));
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  client = new SESv2Client({ endpoint: recorder.url, region: 'us-east-1', credentials, maxAttempts: 1 });
});
afterAll(async () => {
  client.destroy();
  await recorder.stop();
  await ses.stop();
});

const mail = (to: string) => ({
  ...{ to, subject: '[ACME-1] Merhaba', text: 'Işık yandı', html: '<p>Işık yandı</p>' },
  ...{ eventId: 'e1', template: 'acknowledged', threadId: 't1' },
});

test('U5: the recorder hands our mails on, and tells those that were taken, as they were', async () => {
  const ours = mailer({ client, sender: 'destek@desk.example' });
  await ours.send(mail('ayse@acme.example'));
  await expect(ours.send(mail('refused@acme.example'))).rejects.toThrow();
  const told = await (await fetch(`${recorder.url}/mails`)).json();
  const { threadId: _, eventId: event, ...rest } = mail('ayse@acme.example');
  expect(told).toEqual([{ ...rest, event }]);
});
