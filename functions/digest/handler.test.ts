import { expect, test, vi } from 'vitest';
import {
  sampleContract,
  sampleCustomer,
  sampleEvent,
  samplePerson,
  sampleTicket,
} from '../../test/support/samples.ts';
import { periodOf } from '../../domain/contract/in-force.ts';
import type { Person } from '../../domain/directory.ts';
import type { RecordedEvent } from '../../domain/ticket/event.ts';
import { epochMsOf } from '../../domain/values.ts';
import type { TicketRow, TicketStore } from '../ports/desk-table.ts';
import type { OutgoingMail } from '../ports/outside.ts';
import { createDigestHandler } from './handler.ts';

const opened = (customerId: string, at: string): RecordedEvent =>
  sampleEvent(
    { type: 'opened', ticket: sampleTicket() },
    { ticketId: `${customerId}-${at.slice(11, 13)}`, customerId, at },
  );

const events = [
  opened('acme', '2026-11-21T20:59:59.999Z'),
  opened('acme', '2026-11-21T21:00:00.000Z'),
  opened('acme', '2026-11-22T10:00:00.000Z'),
  opened('beta', '2026-11-22T20:59:59.999Z'),
  opened('beta', '2026-11-22T21:00:00.000Z'),
];

/** One item a page, to prove that pages are followed. */
const paged = <Item>(items: Item[], cursor = '0') => {
  const next = Number(cursor) + 1;
  return { items: items.slice(next - 1, next), ...(next < items.length && { cursor: String(next) }) };
};

const manager = (id: string, over: Parameters<typeof samplePerson>[0] = {}) =>
  samplePerson({
    id,
    name: id,
    email: `${id}@x.example`,
    role: 'manager',
    subscribesToDigest: true,
    ...over,
  });

type Staff = { people?: Person[]; recipients?: string[] };

const desk = ({ people = [], recipients = [] }: Staff = {}) => {
  const gone = new Set<string>();
  const sent: OutgoingMail[] = [];
  const published: { subject: string; text: string }[] = [];
  const eventsOfDay: TicketStore['eventsOfDay'] = async ({ customerId, day, cursor }) =>
    paged(
      events.filter((event) => event.customerId === customerId && event.at.startsWith(day)),
      cursor,
    );
  const rows = ['acme', 'acme', 'beta'].map((customerId) => ({ customerId })) as TicketRow[];
  const list: TicketStore['list'] = async ({ cursor }) => paged(rows, cursor);
  const send = vi.fn(async (mail: OutgoingMail) => void sent.push(mail));
  const handler = createDigestHandler({
    tickets: { eventsOfDay, list },
    directory: {
      customers: async () => [{ ...sampleCustomer, id: 'beta', name: 'Beta' }, sampleCustomer],
      people: async () => [
        manager('all'),
        manager('acmes', { customerId: 'acme', locale: 'en' }),
        manager('formers', { customerId: 'gone' }),
        manager('silent', { subscribesToDigest: false }),
        manager('agent', { role: 'agent' }),
        ...people,
      ],
      contractPeriods: async (customerId) => ({
        revision: 1,
        periods: [periodOf({ ...sampleContract, id: customerId })],
      }),
      contract: async (id) => ({ ...sampleContract, id, customerId: id, reportRecipients: recipients }),
    },
    mails: {
      sent: async (eventId, template) => gone.has(`${eventId} ${template}`),
      record: async ({ eventId, template }) => void gone.add(`${eventId} ${template}`),
    },
    mailer: { send },
    publisher: { publish: async (message) => void published.push(message) },
    consoleUrl: 'https://desk.example',
    clock: () => epochMsOf('2026-11-23T04:00:00.000Z'),
    log: vi.fn(),
  });
  return { handler, sent, published, send };
};

test('R6: the topic is told yesterday’s figures of the desk, in both languages', async () => {
  const { handler, published } = desk();
  await handler({});
  expect(published).toHaveLength(1);
  expect(published[0]?.subject).toBe('Yardım masası: 22 Kasım 2026 Pazar günü özeti');
  expect(published[0]?.text).toMatch(/Acme A\.Ş\.: Açılan 2 .* Şu an açık 2\nBeta: Açılan 1 .* Şu an açık 1/);
  expect(published[0]?.text).toMatch(/Total: Opened 3 .* Open now 3/);
});

test('R6, R12: managers who subscribe are mailed: the desk’s all figures, a customer’s their own', async () => {
  const { handler, sent } = desk();
  await handler({});
  expect(sent.map(({ to, eventId, template }) => ({ to, eventId, template }))).toEqual([
    { to: 'all@x.example', eventId: 'digest-2026-11-22', template: 'digest_all' },
    { to: 'acmes@x.example', eventId: 'digest-2026-11-22', template: 'digest_acmes' },
  ]);
  expect(sent[0]?.text).toContain('Beta');
  expect(sent[1]?.text).toContain('Opened: 2');
  expect(sent[1]?.text).not.toContain('Beta');
});

test('R6: a digest that is run again tells nobody twice, and goes on where it failed', async () => {
  const { handler, sent, published, send } = desk();
  send.mockImplementationOnce(async () => {
    throw new Error('down');
  });
  await expect(handler({})).rejects.toThrow('down');
  await handler({});
  await handler({});
  expect(published).toHaveLength(1);
  expect(sent.map(({ to }) => to)).toEqual(['all@x.example', 'acmes@x.example']);
});

test('R6, R9, R12: whom a contract names is mailed once, of the customers that they may see', async () => {
  const person = (id: string, over: Parameters<typeof samplePerson>[0]) =>
    manager(id, { subscribesToDigest: false, ...over });
  const people = [
    person('owner', { role: 'requester', customerId: 'acme' }),
    person('agent2', { role: 'agent' }),
    person('engineer', { role: 'provider', providerId: 'fixit' }),
    person('unnamed', { role: 'requester', customerId: 'acme' }),
  ];
  const { handler, sent } = desk({ people, recipients: ['all', 'acmes', 'owner', 'agent2', 'engineer'] });
  await handler({});
  expect(sent.map(({ to }) => to.split('@')[0])).toEqual(['all', 'acmes', 'owner', 'agent2']);
  const [, acmes, owner, agent] = sent.map(({ text }) => text);
  for (const text of [acmes, owner]) expect(text).not.toContain('Beta');
  expect(owner).toContain('Acme');
  expect(agent).toMatch(/Acme[^]*Beta/);
});
