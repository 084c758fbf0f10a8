import { expect, test } from 'vitest';
import { sampleEvent, sampleNow, samplePerson, sampleTicket } from '../../test/support/samples.ts';
import { mailContext as context } from '../../test/support/mail-stories.ts';
import type { RecordedEvent, TicketEvent } from '../ticket/event.ts';
import { ticketEvent } from '../ticket/event.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { causesMail, mailsFor } from './mails-for.ts';

const withNetwork = sampleTicket({ level: 'L2', groupId: 'network' });
const withFixit = sampleTicket({ level: 'provider', groupId: 'network', providerId: 'fixit' });
const by = (role: 'requester' | 'agent' | 'provider' | 'machine'): Partial<RecordedEvent> => ({
  actor: { kind: 'person', id: 'x', name: 'Deniz', role },
});

const mails = (event: TicketEvent, ticket: Ticket = withNetwork, over: Partial<RecordedEvent> = {}) =>
  mailsFor({ recorded: sampleEvent(event, over), ticket, context });
/** Who gets what, as `template → address`. */
const sent = (...given: Parameters<typeof mails>) => mails(...given).map(({ key, to }) => `${key} → ${to}`);

const ayse = 'ayse@acme.example';
const network = 'network@desk.example';
const fixit = 'calls@fixit.example';
const resolution = { code: 'solved', text: 'Yeniden kuruldu', at: sampleNow, by: 'x', level: 'L2' } as const;

test.each<[string, TicketEvent, string[]]>([
  ['R1', { type: 'opened', ticket: withNetwork }, [`acknowledged → ${ayse}`]],
  ['R13', { type: 'info-requested', question: 'Hangi sürüm?' }, [`info-requested → ${ayse}`]],
  ['R13', { type: 'info-reminded', reminder: 1 }, [`info-reminded → ${ayse}`]],
  ['R4', { type: 'info-provided', text: '365' }, [`requester-wrote → ${network}`]],
  ['R4', { type: 'followed-up', count: 1, groupId: 'network' }, [`chased → ${network}`]],
  ['R7', { type: 'resolved', resolution }, [`confirmation-requested → ${ayse}`]],
  ['R7', { type: 'confirmation-reminded', reminder: 1 }, [`confirmation-reminded → ${ayse}`]],
  ['R7', { type: 'confirmed', by: 'x' }, []],
  ['R7', { type: 'closed', because: 'confirmation' }, [`closed-confirmed → ${ayse}`]],
  ['R7', { type: 'closed', because: 'silence' }, [`closed-silent → ${ayse}`]],
  ['R10', { type: 'closed', because: 'out-of-scope' }, [`closed-out-of-scope → ${ayse}`]],
  ['R2', { type: 'closed', because: 'merge' }, [`merged → ${ayse}`]],
  ['R7', { type: 'reopened', reason: 'Yine' }, [`reopened → ${ayse}`, `work-reopened → ${network}`]],
  [
    'R2',
    { type: 'cancelled', reason: 'Gerek kalmadı' },
    [`cancelled → ${ayse}`, `work-cancelled → ${network}`],
  ],
  ['R8', { type: 'sla-warned', clock: 'response', percent: 75 }, [`sla-warned → ${network}`]],
  [
    'R11',
    { type: 'sla-breached', clock: 'resolution' },
    [`sla-breached → ${network}`, 'breach-reported_mudur → mudur@desk.example'],
  ],
  [
    'U8',
    { type: 'attention-needed', reason: 'Triage: TypeError' },
    ['attention-needed_ali → ali@desk.example', 'attention-needed_veli → veli@desk.example'],
  ],
  ['R4', { type: 'requester-informed', count: 1 }, [`status-reported → ${ayse}`]],
  ['R3', { type: 'assigned', groupId: 'network' }, [`work-received → ${network}`]],
  ['R3', { type: 'assigned', assigneeId: 'x' }, []],
  ['R3', { type: 'assigned', groupId: 'desk' }, []],
  ['U1', { type: 'noted', text: 'Gizli' }, []],
])('%s: %j causes the mails %j', (_, event, expected) => {
  expect(sent(event)).toEqual(expected);
});

test('R3: work that is handed over is told to its new holder and to the requester', () => {
  expect(sent({ type: 'handed-over', level: 'L2', groupId: 'network' })).toEqual([
    `work-received → ${network}`,
    `handed-over → ${ayse}`,
  ]);
  expect(
    sent({ type: 'handed-over', level: 'provider', groupId: 'network', providerId: 'fixit' }, withFixit),
  ).toEqual([`work-received → ${fixit}`, `handed-over → ${ayse}`]);
});

test('R3: a group without a mailbox gets no mail, and the requester learns its name all the same', () => {
  const [mail, ...others] = mails({ type: 'handed-over', level: 'L2', groupId: 'desk' });
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ template: 'handed-over', params: { receiver: 'Yardım Masası' } });
});

test('R4: with a provider, the chase goes to the provider', () => {
  expect(sent({ type: 'followed-up', count: 2 }, withFixit)[0]).toBe(`chased → ${fixit}`);
});

test('R4: the status that the requester is told is true: a missed target is called missed', () => {
  const late = { ...withNetwork.sla.resolution, breachedAt: sampleNow };
  const ticket = { ...withNetwork, sla: { ...withNetwork.sla, resolution: late } };
  expect(mails({ type: 'requester-informed', count: 1 }, ticket)[0]?.params['overdue']).toBe('yes');
  expect(mails({ type: 'requester-informed', count: 1 })[0]?.params['overdue']).toBe('no');
});

test.each([
  ['requester', `requester-wrote → ${network}`],
  ['machine', `requester-wrote → ${network}`],
  ['agent', `commented → ${ayse}`],
  ['provider', `commented → ${ayse}`],
] as const)('U5: what a %s writes goes to the other side', (role, expected) => {
  expect(sent({ type: 'commented', text: 'x', humanContact: true }, withNetwork, by(role))).toEqual([
    expected,
  ]);
});

const exclusion = { clause: '4.2', reason: { tr: 'Çağrı merkezi yazılımı', en: 'Call-centre software' } };

test('R10: an out-of-scope call is answered once: with the clause and where it goes', () => {
  const ticket = { ...withNetwork, scope: { in: false, clause: '4.2' } };
  const [mail] = mails({ type: 'redirected', ...exclusion, providerId: 'fixit' }, ticket);
  expect(mail).toMatchObject({
    template: 'redirected',
    params: { clause: '4.2', reason: 'Çağrı merkezi yazılımı', receiver: 'Fixit Ltd.' },
  });
  expect(sent({ type: 'handed-over', level: 'provider', providerId: 'fixit' }, ticket)).toEqual([
    `work-received → ${fixit}`,
  ]);
});

test('R10: without a route the answer itself asks for consent', () => {
  const [mail] = mails({ type: 'redirected', ...exclusion });
  expect(mail?.template).toBe('declined');
  expect(mail?.links.map(({ url }) => url)).toEqual([
    'https://desk.example/tickets/t1?answer=confirm',
    'https://desk.example/tickets/t1?answer=reject',
  ]);
  expect(sent({ type: 'resolved', resolution: { ...resolution, code: 'out-of-scope' } })).toEqual([]);
});

test('R7: nobody is asked whether what they said was solved is solved', () => {
  const offer = {
    knownErrorId: 'k1',
    title: { tr: 'a', en: 'b' },
    solution: { tr: 'c', en: 'd' },
    offeredAt: sampleNow,
    outcome: 'worked' as const,
    answeredAt: sampleNow,
  };
  const event = {
    type: 'resolved',
    resolution: { ...resolution, code: 'known-solution', knownErrorId: 'k1' },
  } as const;
  expect(sent(event, { ...withNetwork, offers: [offer] })).toEqual([]);
  const { outcome: _, answeredAt: __, ...open } = offer;
  expect(sent(event, { ...withNetwork, offers: [open] })).toHaveLength(1);
});

test('R14: a known solution is offered in the call’s language, and is answered on a page', () => {
  const offer = {
    knownErrorId: 'k1',
    title: { tr: 'Outlook açılmıyor', en: 'Outlook does not start' },
    solution: { tr: 'Önbelleği silin', en: 'Delete the cache' },
    offeredAt: sampleNow,
  };
  const [mail] = mails({ type: 'solution-offered', offer }, { ...withNetwork, locale: 'en' });
  expect(mail).toMatchObject({
    locale: 'en',
    params: { problem: 'Outlook does not start' },
    quote: 'Delete the cache',
    links: [
      { label: 'worked', url: 'https://desk.example/tickets/t1?answer=worked' },
      { label: 'failed', url: 'https://desk.example/tickets/t1?answer=failed' },
    ],
  });
});

test('R12: a customer’s manager hears nothing of the desk’s breaches', () => {
  const staff = [samplePerson({ customerId: 'acme' })];
  const recorded = sampleEvent({ type: 'sla-breached', clock: 'response' });
  const given = mailsFor({ recorded, ticket: withNetwork, context: { ...context, staff } });
  expect(given.map(({ template }) => template)).toEqual(['sla-breached']);
});

test('U9: events without mails are known before anything is read', () => {
  const types = ticketEvent.options.map(({ shape }) => shape.type.value);
  expect(types.filter((type) => !causesMail(type))).toContain('noted');
  expect(types.filter(causesMail)).toHaveLength(35);
});
