import type { Actor } from '../../../domain/people/principal.ts';
import type { RecordedEvent, TicketEvent } from '../../../domain/ticket/event.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { instantOf, type Clock } from '../../../domain/values.ts';
import { createTable } from '../../../local/database/create-table.ts';
import { startTestDatabase, type TestDatabase } from '../../../local/database/testing.ts';
import { deskTableDefinition } from './definition.ts';
import { deskTable } from './desk-table.ts';

/** The desk's table on a database of its own, for one test file, under a clock that stands until it is moved. */
export type TestTable = {
  table: ReturnType<typeof deskTable>;
  /** The same table as another process sees it. */
  another: () => ReturnType<typeof deskTable>;
  database: TestDatabase;
  clock: { nowMs: number };
  stop: () => Promise<void>;
};

export const tableName = 'desk';

export async function startTestTable(): Promise<TestTable> {
  const database = await startTestDatabase();
  await createTable(database.client, { ...deskTableDefinition, TableName: tableName });
  const clock = { nowMs: Date.parse('2026-11-20T09:00:00.000Z') };
  const read: Clock = () => clock.nowMs;
  const another = () => deskTable({ client: database.documents, tableName, clock: read, cacheClock: read });
  return { table: another(), another, database, clock, stop: database.stop };
}

const at = (hours: number): string => instantOf(Date.parse('2026-11-20T06:00:00.000Z') + hours * 3_600_000);

/** An open incident; `id` is the one thing that every test gives. */
export const sampleTicket = (given: Partial<Ticket> & { id: string }): Ticket => ({
  number: `ACME-${given.id}`,
  customerId: 'acme',
  contractId: 'acme-2026',
  contractVersion: 1,
  type: 'incident',
  title: 'Yazıcı çalışmıyor',
  description: 'Kağıt sıkışmış olabilir.',
  channel: 'portal',
  requester: { id: 'ayse', name: 'Ayşe Işık', email: 'ayse@acme.example' },
  impact: 3,
  urgency: 2,
  priority: 4,
  level: 'L0',
  status: 'new',
  groupId: 'desk',
  scope: { in: true },
  clocks: { stops: [], alarms: [] },
  sla: {
    response: { target: 60, dueAt: at(1) },
    resolution: { target: 480, dueAt: at(8) },
  },
  offers: [],
  candidates: [],
  followUps: { count: 0 },
  reopenCount: 0,
  links: [],
  workOrders: [],
  visits: [],
  heardFromParent: [],
  leftOpen: [],
  locale: 'tr',
  createdAt: at(0),
  updatedAt: at(0),
  version: 1,
  generation: 1,
  turn: 1,
  stage: 'triage',
  ...given,
});

const workflow: Actor = { kind: 'workflow' };

/** An event of a ticket as it stands; `index` is its place in the commit. */
export const sampleEvent = (of: Ticket, event: TicketEvent, index = 0): RecordedEvent => ({
  id: `${of.id}-${of.version}-${index}`,
  ticketId: of.id,
  customerId: of.customerId,
  version: of.version,
  index,
  at: of.updatedAt,
  actor: workflow,
  turn: of.turn,
  wakes: false,
  generation: of.generation,
  event,
});

/** A ticket one commit later. */
export const changed = (before: Ticket, change: Partial<Ticket>): Ticket => ({
  ...before,
  version: before.version + 1,
  ...change,
});

/** Stores a new ticket with its `opened` event. */
export async function openIn(
  table: TestTable['table'],
  given: Partial<Ticket> & { id: string },
): Promise<Ticket> {
  const ticket = sampleTicket(given);
  await table.commit({ ticket, events: [sampleEvent(ticket, { type: 'opened', ticket })] });
  return ticket;
}
