import { type Calendar, calendar } from '../../domain/calendar/calendar.ts';
import { type Contract, contract } from '../../domain/contract/contract.ts';
import * as directory from '../../domain/directory.ts';
import { type RecordedEvent, recordedEvent, type TicketEvent } from '../../domain/ticket/event.ts';
import { type Ticket, ticket } from '../../domain/ticket/ticket.ts';

/** Records of a small desk for unit tests; each is parsed, so that none can drift from its schema. */

/** A Monday, 09:00 in Istanbul. */
export const sampleNow = '2026-11-23T06:00:00.000Z';

export const sampleCalendar: Calendar = calendar.parse({
  id: 'weekdays',
  name: 'Hafta içi 08–18',
  timeZone: 'Europe/Istanbul',
  windows: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '18:00' })),
  holidays: [],
});

const sampleTargets = [60, 120, 240, 480, 960].map((resolution) => ({
  response: resolution / 4,
  resolution,
}));

export const sampleContract: Contract = contract.parse({
  id: 'acme-contract',
  version: 1,
  customerId: 'acme',
  level: 'L0+L1',
  delivery: 'remote',
  calendarId: 'weekdays',
  validFrom: '2026-01-01T00:00:00.000Z',
  targets: { incident: sampleTargets, 'service-request': sampleTargets },
  warnAtPercents: [80],
  firstLevelMinutes: 60,
  followUpMinutes: 240,
  infoReminderMinutes: 480,
  confirmation: { reminderMinutes: 480, reminders: 2, closeMinutes: 1440 },
  deskGroupId: 'desk',
  escalationGroupId: 'network',
  services: [{ serviceId: 'email', groupId: 'network' }],
  exclusions: [],
});

export const sampleCustomer = directory.customer.parse({
  id: 'acme',
  name: 'Acme A.Ş.',
  prefix: 'ACME',
  locale: 'tr',
});

export const sampleGroup = directory.group.parse({
  id: 'network',
  name: { tr: 'Ağ Ekibi', en: 'Network Team' },
  level: 'L2',
  email: 'network@desk.example',
});

export const sampleProvider = directory.provider.parse({
  id: 'fixit',
  name: 'Fixit Ltd.',
  email: 'calls@fixit.example',
});

const clock = { target: 240, dueAt: '2026-11-23T10:00:00.000Z' };

export const sampleTicket = (over: Partial<Ticket> = {}): Ticket =>
  ticket.parse({
    id: 't1',
    number: 'ACME-1042',
    customerId: 'acme',
    contractId: 'acme-contract',
    contractVersion: 1,
    type: 'incident',
    title: 'Outlook açılmıyor',
    description: 'Sabahtan beri açılmıyor.',
    channel: 'portal',
    requester: { id: 'ayse', name: 'Ayşe Yılmaz', email: 'ayse@acme.example' },
    impact: 2,
    urgency: 2,
    priority: 3,
    level: 'L0',
    status: 'new',
    groupId: 'desk',
    scope: { in: true },
    clocks: { stops: [], alarms: [] },
    sla: { response: { ...clock, target: 60 }, resolution: clock },
    offers: [],
    candidates: [],
    followUps: { count: 0 },
    reopenCount: 0,
    links: [],
    locale: 'tr',
    createdAt: sampleNow,
    updatedAt: sampleNow,
    version: 1,
    generation: 1,
    turn: 1,
    stage: 'triage',
    ...over,
  });

export const sampleEvent = (
  event: TicketEvent,
  over: Partial<Omit<RecordedEvent, 'event'>> = {},
): RecordedEvent =>
  recordedEvent.parse({
    id: 't1-2-0',
    ticketId: 't1',
    customerId: 'acme',
    version: 2,
    index: 0,
    at: sampleNow,
    actor: { kind: 'workflow' },
    turn: 1,
    wakes: false,
    generation: 1,
    event,
    ...over,
  });

/** Who works, to a decision that does not ask: nobody in particular. */
export const sampleWorkDirectory = {
  calendar: async () => sampleCalendar,
  groups: async () => [sampleGroup],
  providers: async () => [sampleProvider],
  person: async () => undefined,
  people: async () => [],
};

export const samplePerson = (over: Partial<directory.Person> = {}): directory.Person =>
  directory.person.parse({
    id: 'murat',
    email: 'murat@desk.example',
    name: 'Murat Demir',
    role: 'manager',
    locale: 'tr',
    ...over,
  });
