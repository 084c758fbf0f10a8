import {
  BadRequestException,
  SendEmailCommand,
  type SendEmailCommandInput,
  type SESv2Client,
} from '@aws-sdk/client-sesv2';
import {
  CreateTopicCommand,
  InvalidParameterException,
  ListSubscriptionsByTopicCommand,
  NotFoundException,
  PublishCommand,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../database/testing.ts';
import { startMail, type TestMail } from './testing.ts';

let database: TestDatabase;
let mail: TestMail;

beforeAll(async () => {
  database = await startTestDatabase();
  mail = await startMail(database, { tableName: 'mail-test' });
}, 60_000);

afterAll(async () => {
  expect(mail.failures).toEqual([]);
  await mail.stop();
  await database.stop();
});

type Wish = {
  to?: string;
  subject?: string;
  html?: string;
  text?: string;
  event?: string;
  template?: string;
};

const email = (wish: Wish = {}): SendEmailCommandInput => ({
  FromEmailAddress: 'Yardim Masasi <masa@masa.example>',
  Destination: { ToAddresses: [wish.to ?? 'ayse@acme.example'] },
  Content: {
    Simple: {
      Subject: { Data: wish.subject ?? 'Konu', Charset: 'UTF-8' },
      Body: { Text: { Data: wish.text ?? 'Metin' }, Html: { Data: wish.html ?? '<p>Metin</p>' } },
      Headers: [{ Name: 'Auto-Submitted', Value: 'auto-generated' }],
    },
  },
  EmailTags: [
    ...(wish.event === undefined ? [] : [{ Name: 'event', Value: wish.event }]),
    ...(wish.template === undefined ? [] : [{ Name: 'template', Value: wish.template }]),
  ],
});

const send = (wish?: Wish, client: SESv2Client = mail.ses) => client.send(new SendEmailCommand(email(wish)));

type Json = Record<string, any>;
const json = async (path: string): Promise<Json> =>
  (await fetch(`${mail.url}${path}`)).json() as Promise<Json>;
const sentTo = async (to: string): Promise<Json[]> =>
  (await json(`/outbox.json?to=${encodeURIComponent(to)}`))['items'];

describe('SES', () => {
  test('U5: a mail that was sent stands in the outbox as it was, at the desk’s time', async () => {
    mail.clock.nowMs = Date.parse('2026-03-01T10:00:00.000Z');
    const { MessageId } = await send({
      to: 'İsmail Öz <Ismail@acme.example>',
      subject: '[ACME-1042] Çağrınız alındı',
      html: '<p>İ ı ş 🙂</p>',
      text: 'İ ı ş 🙂',
      event: 't1-1-0',
      template: 'opened',
    });
    expect(await json(`/outbox/${MessageId}.json`)).toEqual({
      id: MessageId,
      at: '2026-03-01T10:00:00.000Z',
      from: 'Yardim Masasi <masa@masa.example>',
      to: 'İsmail Öz <Ismail@acme.example>',
      replyTo: [],
      subject: '[ACME-1042] Çağrınız alındı',
      ticket: 'ACME-1042',
      event: 't1-1-0',
      template: 'opened',
      headers: [{ name: 'Auto-Submitted', value: 'auto-generated' }],
      html: '<p>İ ı ş 🙂</p>',
      text: 'İ ı ş 🙂',
    });
    expect(await sentTo('ismail@ACME.example')).toMatchObject([{ id: MessageId, ticket: 'ACME-1042' }]);
  });

  test('R2: the same event and template reach a reader once, however often and at the same moment they are sent', async () => {
    const wish = { to: 'once@acme.example', event: 't2-1-0', template: 'opened' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(wish)));
    expect(new Set(answers.map(({ MessageId }) => MessageId)).size).toBe(1);
    await send({ ...wish, to: 'Once <ONCE@acme.example>' });
    expect(await sentTo('once@acme.example')).toHaveLength(1);

    await send({ ...wish, template: 'resolved' });
    await send({ ...wish, event: 't2-2-0' });
    await send({ ...wish, to: 'other@acme.example' });
    expect(await sentTo('once@acme.example')).toHaveLength(3);
    expect(await sentTo('other@acme.example')).toHaveLength(1);
  });

  test('U5: mails without marks are all kept', async () => {
    await send({ to: 'plain@acme.example' });
    await send({ to: 'plain@acme.example' });
    expect(await sentTo('plain@acme.example')).toHaveLength(2);
  });

  test('U5: what SES refuses is refused here, by the error the SDK knows', async () => {
    const wrong: SendEmailCommandInput[] = [
      email({ to: 'nobody' }),
      email({ to: 'a@b.example\r\nBcc: x@y.example' }),
      email({ event: 'not a tag', template: 'opened' }),
      { ...email(), Destination: { ToAddresses: [] } },
      { ...email(), Content: { Raw: { Data: new Uint8Array([1]) } } },
    ];
    for (const input of wrong) {
      await expect(mail.ses.send(new SendEmailCommand(input))).rejects.toBeInstanceOf(BadRequestException);
    }
  });

  test('U8: a page that a browser has open cannot send mails', async () => {
    for (const path of ['/local/ses/v2/email/outbound-emails', '/local/sns/']) {
      const response = await fetch(`${mail.url}${path}`, { method: 'POST', body: JSON.stringify(email()) });
      expect(response.status).toBe(403);
    }
  });

  test('U5: a body that is no JSON is refused', async () => {
    const response = await fetch(`${mail.url}/local/ses/v2/email/outbound-emails`, {
      method: 'POST',
      headers: { authorization: 'AWS4-HMAC-SHA256 x' },
      body: '\u0000{',
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('x-amzn-errortype')).toBe('BadRequestException');
  });
});

describe('SNS', () => {
  const topic = async (name: string) =>
    (await mail.sns.send(new CreateTopicCommand({ Name: name }))).TopicArn!;
  const subscribe = (topicArn: string, address: string, customers?: string[]) =>
    mail.sns.send(
      new SubscribeCommand({
        TopicArn: topicArn,
        Protocol: 'email',
        Endpoint: address,
        ...(customers && { Attributes: { FilterPolicy: JSON.stringify({ customerId: customers }) } }),
      }),
    );
  const publish = (topicArn: string, customerId?: string, subject = 'Özet') =>
    mail.sns.send(
      new PublishCommand({
        TopicArn: topicArn,
        Subject: subject,
        Message: 'Açılan: 3 <çağrı> & "kapanan": 2',
        ...(customerId !== undefined && {
          MessageAttributes: { customerId: { DataType: 'String', StringValue: customerId } },
        }),
      }),
    );

  test('R6: a message reaches every subscriber it is for as a mail', async () => {
    const topicArn = await topic('digest');
    expect(topicArn).toBe('arn:aws:sns:eu-central-1:000000000000:digest');
    expect(await topic('digest')).toBe(topicArn);
    await subscribe(topicArn, 'all@masa.example');
    await subscribe(topicArn, 'acme@acme.example', ['acme']);
    await subscribe(topicArn, 'beta@beta.example', ['beta', 'gamma']);
    const { MessageId } = await publish(topicArn, 'acme');
    await publish(topicArn);

    expect(await sentTo('all@masa.example')).toHaveLength(2);
    expect(await sentTo('beta@beta.example')).toEqual([]);
    const [only, ...others] = await sentTo('acme@acme.example');
    expect(others).toEqual([]);
    expect(await json(`/outbox/${only!['id']}.json`)).toMatchObject({
      subject: 'Özet',
      text: 'Açılan: 3 <çağrı> & "kapanan": 2',
      from: 'Yardim Masasi <bildirim@masa.example>',
      event: MessageId,
    });
  });

  test('R6: subscribing twice is subscribing once, and unsubscribing ends it', async () => {
    const topicArn = await topic('weekly');
    const first = await subscribe(topicArn, 'manager@acme.example');
    expect((await subscribe(topicArn, 'manager@acme.example')).SubscriptionArn).toBe(first.SubscriptionArn);
    const listed = await mail.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn }));
    expect(listed.Subscriptions).toEqual([
      {
        TopicArn: topicArn,
        Protocol: 'email',
        Endpoint: 'manager@acme.example',
        SubscriptionArn: first.SubscriptionArn,
        Owner: '000000000000',
      },
    ]);
    await mail.sns.send(new UnsubscribeCommand({ SubscriptionArn: first.SubscriptionArn }));
    const left = await mail.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn }));
    expect(left.Subscriptions).toEqual([]);
  });

  test('R6: more subscribers than a page holds all get the message', async () => {
    const topicArn = await topic('crowd');
    const addresses = Array.from({ length: 120 }, (_, index) => `reader${index}@crowd.example`);
    await Promise.all(addresses.map((address) => subscribe(topicArn, address)));
    const page = await mail.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn }));
    expect(page.Subscriptions).toHaveLength(100);
    const rest = await mail.sns.send(
      new ListSubscriptionsByTopicCommand({ TopicArn: topicArn, NextToken: page.NextToken }),
    );
    expect(rest.Subscriptions).toHaveLength(20);
    await publish(topicArn);
    const counts = await Promise.all(addresses.map(async (address) => (await sentTo(address)).length));
    expect(new Set(counts)).toEqual(new Set([1]));
  }, 30_000);

  test('R6: what SNS refuses is refused here, by the errors the SDK knows', async () => {
    const topicArn = await topic('strict');
    await expect(publish(`${topicArn}-missing`)).rejects.toBeInstanceOf(NotFoundException);
    await expect(subscribe(`${topicArn}-missing`, 'a@b.example')).rejects.toBeInstanceOf(NotFoundException);
    await expect(subscribe(topicArn, 'no address')).rejects.toBeInstanceOf(InvalidParameterException);
    await expect(publish(topicArn, undefined, 'x'.repeat(100))).rejects.toBeInstanceOf(
      InvalidParameterException,
    );
    await expect(publish(topicArn, undefined, 'two\nlines')).rejects.toBeInstanceOf(
      InvalidParameterException,
    );
    const sms = new SubscribeCommand({ TopicArn: topicArn, Protocol: 'sms', Endpoint: '+90' });
    await expect(mail.sns.send(sms)).rejects.toBeInstanceOf(InvalidParameterException);
  });
});

describe('outbox', () => {
  test('U5: the outbox lists newest first, by pages, even when the clock stands still', async () => {
    const to = 'pages@acme.example';
    for (let number = 1; number <= 7; number += 1) await send({ to, subject: `Posta ${number}` });
    const subjects: string[] = [];
    let cursor: string | undefined;
    let pages = 0;
    do {
      const page = await json(
        `/outbox.json?${new URLSearchParams({ to, limit: '3', ...(cursor && { cursor }) })}`,
      );
      subjects.push(...page['items'].map(({ subject }: Json) => subject));
      cursor = page['next'];
      pages += 1;
    } while (cursor !== undefined);
    expect(subjects).toEqual([7, 6, 5, 4, 3, 2, 1].map((number) => `Posta ${number}`));
    expect(pages).toBe(3);
  });

  test('R1: mails are found by the ticket number that they quote, and by number and reader', async () => {
    await send({ to: 'a@acme.example', subject: '[BETA-7] bir' });
    await send({ to: 'b@acme.example', subject: 'Re: [BETA-7] iki' });
    await send({ to: 'a@acme.example', subject: '[BETA-77] üç' });
    const byTicket = await json('/outbox.json?ticket=beta-7');
    expect(byTicket['items'].map(({ subject }: Json) => subject)).toEqual([
      'Re: [BETA-7] iki',
      '[BETA-7] bir',
    ]);
    const both = await json('/outbox.json?ticket=BETA-7&to=a@acme.example');
    expect(both['items'].map(({ subject }: Json) => subject)).toEqual(['[BETA-7] bir']);
  });

  test('U5: a wrong cursor or limit is answered as such', async () => {
    const forged = Buffer.from(JSON.stringify({ pk: 'TOPIC#x', sk: 'TOPIC', order: '1' })).toString(
      'base64url',
    );
    for (const query of ['cursor=nonsense', `cursor=${forged}`, 'limit=0', 'limit=101', 'limit=x']) {
      const response = await fetch(`${mail.url}/outbox.json?${query}`);
      expect([query, response.status, await response.json()]).toEqual([
        query,
        400,
        { code: 'invalid-query' },
      ]);
      expect((await fetch(`${mail.url}/outbox?${query}`)).status).toBe(400);
    }
    expect((await fetch(`${mail.url}/outbox/nothing`)).status).toBe(404);
    expect((await fetch(`${mail.url}/outbox/nothing.json`)).status).toBe(404);
    expect((await fetch(`${mail.url}/outbox/../../etc`)).status).toBe(404);
  });

  test('U5: the list speaks the reader’s language and keeps filter and language in its links', async () => {
    const page = async (path: string, language?: string) =>
      (
        await fetch(`${mail.url}${path}`, { headers: language ? { 'accept-language': language } : {} })
      ).text();
    expect(await page('/outbox', 'tr')).toContain('<h1>Giden kutusu</h1>');
    expect(await page('/outbox', 'en')).toContain('<h1>Outbox</h1>');
    const english = await page('/outbox?lang=en&to=pages@acme.example', 'tr');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('value="pages@acme.example"');
    expect(english).toContain('?lang=en"');
  });

  test('U8: a hostile mail is shown as text, and its HTML only in a frame that may do nothing', async () => {
    const evil = '"><script>alert(1)</script>';
    const { MessageId } = await send({
      to: 'evil@acme.example',
      subject: `${evil} [ACME-9]`,
      text: `${evil} http://127.0.0.1:3000/tickets/t9?answer=worked. javascript:alert(1) \u202e rtl`,
      html: `<!doctype html><html><head><meta http-equiv="refresh" content="0;url=//evil.example"></head><body onload="alert(1)"><script>alert(1)</script><a href="http://127.0.0.1:3000/tickets/t9">git</a></body></html>`,
    });
    for (const path of ['/outbox?to=evil@acme.example', `/outbox/${MessageId}`]) {
      const response = await fetch(`${mail.url}${path}`);
      const page = await response.text();
      expect(page).not.toContain('<script');
      expect(page).toContain('&lt;script&gt;');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('content-security-policy')).toContain("script-src 'none'");
    }
    const page = await (await fetch(`${mail.url}/outbox/${MessageId}`)).text();
    expect(page).toContain(
      '<a href="http://127.0.0.1:3000/tickets/t9?answer=worked" target="_blank" rel="noopener noreferrer">',
    );
    expect(page).not.toContain('href="javascript:');
    expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');

    const frame = await fetch(`${mail.url}/outbox/${MessageId}/html`);
    const policy = frame.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/sandbox allow-popups allow-popups-to-escape-sandbox$/);
    expect(policy).not.toContain('allow-scripts');
    expect(await frame.text()).toContain('<head><base target="_blank"><meta');
  });
});
