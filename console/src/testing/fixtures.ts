import type { Me, Ticket, TicketEvent, TicketRow } from '../api/types.ts';

/** Records for the tests of the models, each with what a test says of it. */
export const ticketRow = (differences: Partial<TicketRow> = {}): TicketRow => ({
  id: '01TICKET',
  number: 'ACME-1042',
  customerId: 'acme',
  type: 'incident',
  title: 'Yazıcı yazmıyor',
  status: 'in-progress',
  priority: 3,
  level: 'L1',
  createdAt: '2026-03-02T08:00:00.000Z',
  updatedAt: '2026-03-02T08:00:00.000Z',
  version: 3,
  requesterName: 'İSMAİL Işık',
  attention: false,
  vip: false,
  major: false,
  replied: false,
  ...differences,
});

export const ticket = (differences: Partial<Ticket> = {}): Ticket => ({
  id: '01TICKET',
  number: 'ACME-1042',
  customerId: 'acme',
  contractId: 'acme-contract',
  contractVersion: 1,
  type: 'incident',
  title: 'Yazıcı yazmıyor',
  description: 'Üçüncü kattaki yazıcı kâğıt almıyor.',
  channel: 'portal',
  requester: { id: 'ismail', name: 'İSMAİL Işık', email: 'ismail@acme.example' },
  impact: 3,
  urgency: 2,
  priority: 4,
  level: 'L1',
  status: 'in-progress',
  scope: { in: true },
  sla: {
    response: { target: 60, dueAt: '2026-03-02T10:00:00.000Z' },
    resolution: { target: 480, dueAt: '2026-03-03T08:00:00.000Z' },
  },
  offers: [],
  followUps: { count: 0 },
  reopenCount: 0,
  links: [],
  visits: [],
  workOrders: [],
  problems: [],
  createdAt: '2026-03-02T08:00:00.000Z',
  updatedAt: '2026-03-02T08:00:00.000Z',
  version: 3,
  generation: 1,
  stage: 'await-resolution',
  commands: ['comment'],
  ...differences,
});

export const ticketEvent = (type: string, data: Record<string, unknown> = {}): TicketEvent => ({
  id: `01TICKET-3-${type}`,
  at: '2026-03-02T08:00:00.000Z',
  type,
  actor: { kind: 'person', name: 'Ayşe Yılmaz', role: 'agent' },
  data,
});

export const me = (differences: Partial<Me> = {}): Me => ({
  id: 'ayse',
  role: 'agent',
  email: 'ayse@desk.example',
  name: 'Ayşe Yılmaz',
  locale: 'tr',
  level: 'L1',
  memberships: [],
  groups: [
    { id: 'desk', name: { tr: 'Yardım masası', en: 'Service desk' }, level: 'L1' },
    { id: 'network', name: { tr: 'Ağ', en: 'Network' }, level: 'L2' },
  ],
  ...differences,
});
