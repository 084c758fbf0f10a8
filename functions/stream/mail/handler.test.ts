import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, test, vi } from 'vitest';
import { mailContext } from '../../../test/support/mail-stories.ts';
import {
  sampleCalendar,
  sampleContract,
  sampleCustomer,
  sampleEvent,
  sampleTicket,
} from '../../../test/support/samples.ts';
import type { RecordedEvent } from '../../../domain/ticket/event.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { eventItemOf } from '../../adapters/table/event-item.ts';
import type { OutgoingMail } from '../../ports/outside.ts';
import { createMailStreamHandler } from './handler.ts';

const deskWith = (ticket: Ticket | undefined) => {
  const sent: OutgoingMail[] = [];
  const people = vi.fn(async () => [...mailContext.staff]);
  const load = vi.fn(async () => ticket);
  const gone = new Set<string>();
  const handler = createMailStreamHandler({
    tickets: { load },
    directory: {
      customer: async () => sampleCustomer,
      contract: async () => sampleContract,
      calendar: async () => sampleCalendar,
      groups: async () => [...mailContext.groups],
      providers: async () => [...mailContext.providers],
      people,
      person: async (id) => mailContext.named.find((one) => one.id === id),
      locations: async () => [...mailContext.locations],
    },
    mails: {
      sent: async (eventId, template) => gone.has(eventId + template),
      record: async ({ eventId, template }) => void gone.add(eventId + template),
    },
    mailer: { send: async (mail) => void sent.push(mail) },
    consoleUrl: 'https://desk.example',
    clock: () => 0,
    log: vi.fn(),
  });
  return {
    sent,
    people,
    load,
    deliver: (...events: RecordedEvent[]) => handler({ Records: events.map(recordOf) }),
  };
};
const recordOf = (recorded: RecordedEvent, index: number) => {
  const item = eventItemOf(recorded);
  return {
    eventName: 'INSERT',
    dynamodb: {
      SequenceNumber: String(index),
      Keys: marshall({ pk: item.pk, sk: item.sk }),
      NewImage: marshall(item, { removeUndefinedValues: true }),
    },
  };
};

const ticket = sampleTicket({ level: 'L2', groupId: 'network' });

test('R1: an opened call is acknowledged by mail, in the ticket’s thread', async () => {
  const desk = deskWith(undefined);
  await desk.deliver(sampleEvent({ type: 'opened', ticket: sampleTicket() }, { id: 't1-1-0' }));
  expect(desk.sent).toEqual([
    expect.objectContaining({
      to: 'ayse@acme.example',
      subject: '[ACME-1042] Çağrınız kaydedildi: Outlook açılmıyor',
      eventId: 't1-1-0',
      template: 'acknowledged',
      threadId: 't1',
    }),
  ]);
});

test('U5: a batch that is delivered twice is mailed once', async () => {
  const desk = deskWith(ticket);
  const event = sampleEvent({ type: 'followed-up', count: 1 });
  await desk.deliver(event);
  await desk.deliver(event);
  expect(desk.sent.map(({ template }) => template)).toEqual(['chased']);
});

test('U8: everybody who can help hears of a stopped workflow, each once', async () => {
  const desk = deskWith(ticket);
  await desk.deliver(sampleEvent({ type: 'attention-needed', reason: 'Triage: TypeError' }));
  expect(desk.sent.map(({ to }) => to)).toEqual(['ali@desk.example', 'veli@desk.example']);
});

test('U9: what causes no mail costs no read, and people are read only for what concerns them', async () => {
  const desk = deskWith(ticket);
  await desk.deliver(sampleEvent({ type: 'noted', text: 'x' }));
  expect(desk.load).not.toHaveBeenCalled();
  await desk.deliver(sampleEvent({ type: 'info-requested', question: 'x' }));
  expect(desk.people).not.toHaveBeenCalled();
});

test('U8: an erased ticket gets no more mails', async () => {
  const desk = deskWith(undefined);
  expect(await desk.deliver(sampleEvent({ type: 'closed', because: 'silence' }))).toEqual({
    batchItemFailures: [],
  });
  expect(desk.sent).toEqual([]);
});
