import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../database/testing.ts';
import type { Mail } from './mail.ts';
import { outboxStore } from './outbox-store.ts';
import { relayQueue } from './relay-queue.ts';
import { createRelay } from './relay.ts';
import { RelayError, smtpSender, type SendMail } from './smtp.ts';
import { startMail } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
}, 60_000);
afterAll(() => database.stop());

const letter = (id: string) => ({
  from: 'Yardım Masası <masa@masa.example>',
  to: 'ayse@acme.example',
  replyTo: [],
  subject: '[ACME-1] Çağrınız',
  headers: [{ name: 'Auto-Submitted', value: 'auto-generated' }],
  text: 'Merhaba İsmail',
  html: '<p>Merhaba İsmail</p>',
  event: id,
  template: 'opened',
});

/** A mail server on 127.0.0.1 that answers each mail as told and keeps what it has taken. */
async function smtpServer(replies: (number | undefined)[] = []) {
  const taken: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const responseCode = replies.shift();
        if (responseCode === undefined) taken.push(Buffer.concat(chunks).toString('utf8'));
        done(responseCode === undefined ? null : Object.assign(new Error('not now'), { responseCode }));
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  return { url: `smtp://127.0.0.1:${port}`, taken, close };
}

async function relayWith(name: string, send: SendMail) {
  const mail = await startMail(database, { tableName: name });
  await mail.stop();
  const table = { documents: database.documents, tableName: name };
  const clock = { nowMs: Date.parse('2026-02-02T09:00:00.000Z') };
  const store = outboxStore({ ...table, clock: () => clock.nowMs });
  const failures: unknown[] = [];
  const report = (error: unknown) => failures.push(error);
  const relay = createRelay({
    queue: relayQueue(table),
    load: store.get,
    send,
    report,
    now: () => clock.nowMs,
  });
  return { store, relay, clock, failures };
}

test('U5: with a mail server set, each mail is handed to it once', async () => {
  const server = await smtpServer();
  const mail = await startMail(database, { tableName: 'relay-once', smtpUrl: server.url });
  const command = new SendEmailCommand({
    FromEmailAddress: 'masa@masa.example',
    Destination: { ToAddresses: ['ayse@acme.example'] },
    Content: { Simple: { Subject: { Data: 'Konu ığüşöç' }, Body: { Text: { Data: 'Metin' } } } },
    EmailTags: [
      { Name: 'event', Value: 't1-1-0' },
      { Name: 'template', Value: 'opened' },
    ],
  });
  const [{ MessageId = '' }] = await Promise.all([mail.ses.send(command), mail.ses.send(command)]);
  await expect
    .poll(async () => (await mail.store.get(MessageId))?.relay)
    .toEqual({ state: 'sent', attempts: 1 });
  await mail.stop();
  expect(server.taken).toHaveLength(1);
  expect(server.taken[0]).toContain(`Message-ID: <${MessageId}@masa.example>`);
  expect(mail.failures).toEqual([]);
  await server.close();
});

test('U5: a busy mail server is tried again later, and what it said stands on the mail', async () => {
  const server = await smtpServer([451, 451]);
  const { store, relay, clock } = await relayWith('relay-busy', smtpSender(server.url));
  const { id } = await store.put(letter('t1'), { relay: true });

  await relay.nudge();
  expect((await store.get(id))?.relay).toMatchObject({
    state: 'waiting',
    attempts: 1,
    error: expect.stringContaining('451'),
  });
  await relay.nudge();
  expect((await store.get(id))?.relay?.attempts).toBe(1);
  clock.nowMs += 30_000;
  await relay.nudge();
  expect((await store.get(id))?.relay?.attempts).toBe(2);
  clock.nowMs += 30_000;
  await relay.nudge();
  expect((await store.get(id))?.relay?.attempts).toBe(2);
  clock.nowMs += 30_000;
  await relay.nudge();
  expect((await store.get(id))?.relay).toEqual({ state: 'sent', attempts: 3 });
  expect(server.taken).toHaveLength(1);
  expect(server.taken[0]).toContain('Auto-Submitted: auto-generated');
  await relay.stop();
  await server.close();
});

test('U5: a mail that the server will never take is not tried again, and holds up no other', async () => {
  const server = await smtpServer([550]);
  const { store, relay } = await relayWith('relay-refused', smtpSender(server.url));
  const refused = await store.put(letter('t1'), { relay: true });
  const taken = await store.put(letter('t2'), { relay: true });
  await relay.nudge();
  const states = await Promise.all(
    [refused.id, taken.id].map(async (id) => (await store.get(id))?.relay?.state),
  );
  expect(states.toSorted()).toEqual(['failed', 'sent']);
  await relay.stop();
  await server.close();
});

test('U5: a mail server that is away is tried eight times at most, with growing pauses', async () => {
  const attempts: number[] = [];
  const { store, relay, clock } = await relayWith('relay-away', () => {
    attempts.push(clock.nowMs);
    return Promise.reject(new RelayError('away', { permanent: false, cause: undefined }));
  });
  const { id } = await store.put(letter('t1'), { relay: true });
  for (let minute = 0; minute < 300; minute += 1) {
    await relay.nudge();
    clock.nowMs += 60_000;
  }
  expect((await store.get(id))?.relay).toEqual({ state: 'failed', attempts: 8, error: 'away' });
  const pauses = attempts.slice(1).map((at, index) => (at - attempts[index]!) / 60_000);
  expect(pauses).toEqual([1, 1, 2, 4, 8, 16, 32]);
  await relay.stop();
});

test('U5: a mail that comes while the relay is at work is not left behind', async () => {
  const sent: Mail[] = [];
  let arrives: (() => Promise<void>) | undefined;
  const { store, relay } = await relayWith('relay-late', async (mail) => {
    sent.push(mail);
    await arrives?.();
  });
  arrives = async () => {
    arrives = undefined;
    await store.put(letter('late'), { relay: true });
    void relay.nudge();
  };
  await store.put(letter('early'), { relay: true });
  await relay.nudge();
  expect(sent.map(({ event }) => event)).toEqual(['early', 'late']);
  await relay.stop();
});

test('U5: a fault of our own is reported, and the mail stays in the queue', async () => {
  const fault = new TypeError('bug');
  const { store, relay, failures } = await relayWith('relay-fault', () => Promise.reject(fault));
  const { id } = await store.put(letter('t1'), { relay: true });
  await relay.nudge();
  expect(failures).toEqual([fault]);
  expect((await store.get(id))?.relay).toEqual({ state: 'waiting', attempts: 0 });
  await relay.stop();
});
