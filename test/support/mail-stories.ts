import { mailsFor } from '../../domain/mail/mails-for.ts';
import type { Mail } from '../../domain/mail/mail.ts';
import type { MailContext } from '../../domain/mail/situation.ts';
import type { TicketEvent } from '../../domain/ticket/event.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import type { Locale } from '../../domain/values.ts';
import type { WorkOrder } from '../../domain/work-order/work-order.ts';
import {
  sampleCustomer,
  sampleEvent,
  sampleGroup,
  sampleNow,
  samplePerson,
  sampleProvider,
  sampleTicket,
} from './samples.ts';

const staff = (id: string, over: Parameters<typeof samplePerson>[0]) =>
  samplePerson({ id, name: id, email: `${id}@desk.example`, ...over });

/** A desk with a group that has a mailbox, one that has none, a provider, a manager and two administrators. */
export const mailContext: MailContext = {
  consoleUrl: 'https://desk.example',
  timeZone: 'Europe/Istanbul',
  customer: sampleCustomer,
  contract: {
    deskGroupId: 'network',
    escalations: [
      { clock: 'response', atPercent: 80, personIds: ['mudur', 'gone'] },
      { clock: 'resolution', atPercent: 150, personIds: ['saha'] },
    ],
    majorIncident: { priority: 1, personIds: ['mudur'] },
  },
  groups: [sampleGroup, { id: 'desk', name: { tr: 'Yardım Masası', en: 'Service Desk' }, level: 'L1' }],
  providers: [sampleProvider],
  named: [staff('mudur', { role: 'manager' }), staff('saha', { role: 'agent', level: 'L1' })],
  locations: [{ id: 'izmir', customerId: 'acme', name: 'İzmir Deposu', city: 'İzmir' }],
  staff: [
    staff('mudur', { role: 'manager' }),
    staff('ali', { role: 'administrator' }),
    staff('veli', { role: 'administrator', locale: 'en' }),
  ],
};

const bilingual = (tr: string, en: string) => ({ tr, en });
const reason = 'Sorun sürüyor';
const resolution = {
  code: 'solved',
  text: 'Profil yeniden kuruldu.\nBilgisayarı bir kez kapatıp açın.',
  at: sampleNow,
  by: 'x',
  level: 'L2',
} as const;

const visit = {
  id: 'V2',
  from: '2026-11-24T06:00:00.000Z',
  to: '2026-11-24T08:00:00.000Z',
  locationId: 'izmir',
  personId: 'saha',
  remindersSent: 0,
};

export const workOrder: WorkOrder = {
  id: 't1-1',
  number: 'ACME-1042/1',
  task: 'Hattı ölçün\nve sonucu yazın.',
  holder: { providerId: 'fixit' },
  carriesTicket: false,
  status: 'ordered',
  priority: 3,
  calendarId: 'weekdays',
  orderedAt: sampleNow,
  orderedBy: 'can',
  dueAt: '2026-11-24T08:00:00.000Z',
  chases: 1,
};

/** One event of every kind that causes a mail. */
const events = (ticket: Ticket): TicketEvent[] => [
  { type: 'opened', ticket },
  {
    type: 'redirected',
    clause: '4.2',
    reason: bilingual('çağrı merkezi yazılımı', 'call-centre software'),
    providerId: 'fixit',
  },
  { type: 'redirected', clause: '4.3', reason: bilingual('lisans ücreti', 'licence cost') },
  { type: 'scope-overruled', clause: '4.2', reason, groupId: 'desk' },
  {
    type: 'solution-offered',
    offer: {
      knownErrorId: 'k1',
      title: bilingual('Outlook açılmıyor', 'Outlook does not start'),
      solution: bilingual('Önbellek klasörünü silin.', 'Delete the cache folder.'),
      offeredAt: sampleNow,
    },
  },
  { type: 'handed-over', level: 'L2', groupId: 'network', reason: 'Sunucu tarafında' },
  { type: 'commented', text: 'Bakıyoruz.\n\nBirazdan ararız.', humanContact: true },
  { type: 'info-requested', question: 'Hangi sürümü kullanıyorsunuz?' },
  { type: 'info-reminded', reminder: 1 },
  { type: 'info-provided', text: 'Sürüm 365' },
  { type: 'followed-up', count: 2, groupId: 'network' },
  { type: 'resolved', resolution },
  { type: 'confirmation-reminded', reminder: 2 },
  { type: 'closed', because: 'confirmation' },
  { type: 'closed', because: 'silence' },
  { type: 'closed', because: 'out-of-scope' },
  { type: 'closed', because: 'merge' },
  { type: 'reopened', reason },
  { type: 'cancelled', reason: 'Gerek kalmadı' },
  { type: 'sla-warned', clock: 'response', percent: 75 },
  { type: 'sla-breached', clock: 'resolution' },
  { type: 'sla-warned', clock: 'response', percent: 80 },
  { type: 'sla-overdue', clock: 'resolution', percent: 150 },
  { type: 'major-declared', by: 'can', reason: 'Bütün depo etkileniyor' },
  { type: 'major-revoked', reason: 'Tek bilgisayarmış' },
  { type: 'visit-scheduled', visit, replaces: 'V1' },
  { type: 'visit-reported', visitId: 'V2', outcome: 'missed', text: 'Kapı kapalıydı.' },
  { type: 'visit-reminded', visitId: 'V2', reminder: 1 },
  { type: 'requester-informed', count: 1 },
  { type: 'commented', text: 'Teşekkürler', humanContact: false, afterResolution: true },
  { type: 'reply-reminded', reminder: 1 },
  { type: 'work-ordered', workOrderId: workOrder.id, workOrder },
  { type: 'work-order-commented', workOrderId: workOrder.id, text: 'Kapı kodu 4711.' },
  { type: 'work-order-completed', workOrderId: workOrder.id, report: 'Hat onarıldı.' },
  { type: 'work-order-refused', workOrderId: workOrder.id, reason: 'Bizim hattımız değil.' },
  { type: 'work-order-cancelled', workOrderId: workOrder.id, reason: 'Gerek kalmadı' },
  { type: 'work-order-chased', workOrderId: workOrder.id, count: 2, nextChaseAt: sampleNow },
  { type: 'work-order-breached', workOrderId: workOrder.id, target: 'accept' },
  { type: 'group-found-empty', groupId: 'desk' },
  { type: 'attention-needed', reason: 'Triage: TransientError' },
];

/** Every mail that the desk writes, for a ticket in one language. */
export const everyMail = (locale: Locale, over: Partial<Ticket> = {}): Mail[] => {
  const ticket = sampleTicket({
    level: 'L2',
    groupId: 'network',
    status: 'in-progress',
    locale,
    resolution,
    visits: [{ ...visit, id: 'V1', personId: 'mudur', outcome: 'replaced', endedAt: sampleNow }, visit],
    workOrders: [workOrder],
    informed: { count: 1, lastAt: sampleNow, movedAt: sampleNow },
    lastWord: { at: sampleNow, by: 'Can Öz', text: 'Yarın geliyoruz.' },
    ...over,
  });
  const actor = { kind: 'person', id: 'can', name: 'Can Öz', role: 'agent' } as const;
  return events(ticket).flatMap((event) =>
    mailsFor({ recorded: sampleEvent(event, { actor }), ticket, context: mailContext }),
  );
};
