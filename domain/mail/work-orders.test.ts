import { describe, expect, it, test } from 'vitest';
import { mailContext, workOrder } from '../../test/support/mail-stories.ts';
import { sampleEvent, sampleNow, sampleTicket } from '../../test/support/samples.ts';
import { provider } from '../directory.ts';
import type { RecordedEvent, TicketEvent } from '../ticket/event.ts';
import { mailsFor } from './mails-for.ts';

const rivalOrder = { ...workOrder, id: 't1-2', number: 'ACME-1042/2', holder: { providerId: 'rival' } };
const carrying = { ...workOrder, carriesTicket: true };
const providers = [
  ...mailContext.providers,
  provider.parse({ id: 'rival', name: 'Rival', email: 'calls@rival.example' }),
];
const withNetwork = sampleTicket({
  level: 'L2',
  groupId: 'network',
  workOrders: [workOrder, rivalOrder],
});
const withFixit = sampleTicket({
  level: 'provider',
  groupId: 'network',
  providerId: 'fixit',
  workOrders: [carrying],
});
const person = (role: 'agent' | 'provider'): Partial<RecordedEvent> => ({
  actor: { kind: 'person', id: 'x', name: 'Deniz', role },
});
const fixit = 'calls@fixit.example';
const network = 'network@desk.example';
const about = { workOrderId: workOrder.id };

const mails = (event: TicketEvent, over: Partial<RecordedEvent> = {}, ticket = withNetwork) =>
  mailsFor({ recorded: sampleEvent(event, over), ticket, context: { ...mailContext, providers } });
const sent = (...given: Parameters<typeof mails>) => mails(...given).map(({ key, to }) => `${key} → ${to}`);

const toProvider: TicketEvent[] = [
  { type: 'work-ordered', ...about, workOrder },
  { type: 'work-order-commented', ...about, text: 'Kapı kodu 4711' },
  { type: 'work-order-cancelled', ...about, reason: 'Gerek kalmadı' },
  { type: 'work-order-chased', ...about, count: 1, nextChaseAt: sampleNow },
];
const ofProvider: TicketEvent[] = [
  { type: 'work-order-accepted', ...about, nextChaseAt: sampleNow },
  { type: 'work-order-commented', ...about, text: 'Yoldayız' },
  { type: 'work-order-completed', ...about, report: 'Bitti' },
  { type: 'work-order-refused', ...about, reason: 'Bizim değil' },
];

describe('mails about a work order', () => {
  it.each(toProvider)(
    'R15, peers 21: go to the provider’s own address and to nobody else: $type',
    (event) => {
      expect(mails(event, person('agent')).map(({ to }) => to)).toEqual([fixit]);
    },
  );

  it.each(ofProvider)('R15, peers 21: never echo what the provider has said itself: $type', (event) => {
    const to = mails(event, person('provider')).map((mail) => mail.to);
    expect(to).toEqual(event.type === 'work-order-accepted' ? [] : [network]);
  });

  it.each([...toProvider, ...ofProvider])(
    'R15, peers 21: reach neither the requester nor another provider: $type',
    (event) => {
      for (const role of ['agent', 'provider'] as const)
        for (const { to } of mails(event, person(role))) expect([fixit, network]).toContain(to);
    },
  );

  it('R15, peers 21: are a thread of their own, apart from the requester’s', () => {
    for (const event of toProvider)
      expect(mails(event, person('agent')).map(({ providerId }) => providerId)).toEqual(['fixit']);
    const [toFixit] = mails({ type: 'followed-up', count: 1 }, {}, { ...withFixit, workOrders: [] });
    expect(toFixit).toMatchObject({ to: fixit, providerId: 'fixit' });
    const [toAyse] = mails({ type: 'info-requested', question: '?' }, person('provider'), withFixit);
    expect(toAyse).toMatchObject({ to: 'ayse@acme.example' });
    expect(toAyse?.providerId).toBeUndefined();
  });

  it('R4, R15: a missed target is the desk’s and its managers’ to hear of', () => {
    expect(sent({ type: 'work-order-breached', ...about, target: 'done' })).toEqual([
      `work-order-breached → ${network}`,
      'work-order-breach-reported_mudur → mudur@desk.example',
    ]);
  });

  it('R3: an order that goes with its ticket is not told twice, nor asked after twice', () => {
    const ordered = { type: 'work-ordered', ...about, workOrder: carrying } as const;
    expect(sent(ordered, person('agent'), withFixit)).toEqual([]);
    expect(sent({ type: 'followed-up', count: 1 }, {}, withFixit)).toEqual([]);
    const chased = { type: 'work-order-chased', ...about, count: 1, nextChaseAt: sampleNow } as const;
    expect(sent(chased, {}, withFixit)).toEqual([`work-order-chased → ${fixit}`]);
  });
});

test('R15, peers 21: who opted out gets no reminders, and still what must be acted upon', () => {
  const modest = mailContext.providers.map((one) => ({ ...one, mails: 'essential' as const }));
  const given = (event: TicketEvent) =>
    mailsFor({
      recorded: sampleEvent(event, person('agent')),
      ticket: withNetwork,
      context: { ...mailContext, providers: modest },
    }).map(({ template }) => template);
  expect(toProvider.flatMap(given)).toEqual(['work-ordered', 'work-order-message', 'work-order-cancelled']);
});

test('R3: a group with nobody is an alarm for the administrators', () => {
  expect(sent({ type: 'group-found-empty', groupId: 'desk' })).toEqual([
    'group-found-empty_ali → ali@desk.example',
    'group-found-empty_veli → veli@desk.example',
  ]);
});
