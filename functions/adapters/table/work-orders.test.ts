import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import type { WorkOrder } from '../../../domain/work-order/work-order.ts';
import { changed, openIn, sampleEvent, startTestTable, type TestTable } from './testing.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

const orderOf = (ticket: Ticket, given: Partial<WorkOrder> = {}): WorkOrder => ({
  id: `${ticket.id}-${ticket.workOrders.length + 1}`,
  number: `${ticket.number}/${ticket.workOrders.length + 1}`,
  task: 'Kablo çekin',
  holder: { providerId: 'netco' },
  carriesTicket: false,
  status: 'ordered',
  priority: 3,
  calendarId: 'istanbul',
  orderedAt: ticket.updatedAt,
  orderedBy: 'can',
  chases: 0,
  nextChaseAt: '2026-11-21T09:00:00.000Z',
  ...given,
});

const ordered = async (before: Ticket, given: Partial<WorkOrder> = {}): Promise<Ticket> => {
  const workOrder = orderOf(before, given);
  const ticket = changed(before, { workOrders: [...before.workOrders, workOrder] });
  const event = sampleEvent(ticket, { type: 'work-ordered', workOrderId: workOrder.id, workOrder });
  await test.table.commit({ ticket, expectedVersion: before.version, events: [event] });
  return ticket;
};

const numbersOf = async (holder: WorkOrder['holder'], status?: WorkOrder['status']) => {
  const page = await test.table.workOrders({ holder, limit: 10, ...(status && { status }) });
  return page.items.map(({ number }) => number);
};

describe('work orders as items', () => {
  it('R15: a holder lists its own, open ones first by what is next of them', async () => {
    const [a, b] = [await openIn(test.table, { id: 'A' }), await openIn(test.table, { id: 'B' })];
    await ordered(a);
    const first = await ordered(b, { dueAt: '2026-11-20T12:00:00.000Z' });
    await ordered(first, { holder: { groupId: 'network' } });
    expect(await numbersOf({ providerId: 'netco' })).toEqual(['ACME-B/1', 'ACME-A/1']);
    expect(await numbersOf({ groupId: 'network' })).toEqual(['ACME-B/2']);
    expect(await numbersOf({ providerId: 'otherco' })).toEqual([]);
  });

  it('R15: an order that has ended comes after the open ones, and is found by its status', async () => {
    const before = (await test.table.load('B'))!;
    const [order, ...others] = before.workOrders;
    const done: WorkOrder = { ...order!, status: 'done', endedAt: before.updatedAt };
    const ticket = changed(before, { workOrders: [done, ...others] });
    const event = { type: 'work-order-completed', workOrderId: done.id, report: 'Bitti' } as const;
    await test.table.commit({
      ticket,
      expectedVersion: before.version,
      events: [sampleEvent(ticket, event)],
    });
    expect(await numbersOf({ providerId: 'netco' })).toEqual(['ACME-A/1', 'ACME-B/1']);
    expect(await numbersOf({ providerId: 'netco' }, 'done')).toEqual(['ACME-B/1']);
  });

  it('R15: an order’s row says whose work it is, and only how the task begins', async () => {
    const ticket = await ordered(await openIn(test.table, { id: 'C' }), {
      holder: { providerId: 'longco' },
      task: 'x'.repeat(4_000),
    });
    const { items } = await test.table.workOrders({ holder: { providerId: 'longco' }, limit: 1 });
    expect(items[0]).toMatchObject({ ticketId: 'C', customerId: 'acme', title: ticket.title });
    expect(items[0]?.task).toHaveLength(300);
  });

  it('R15: work orders are in no list of tickets, nor tickets in a list of work', async () => {
    const { items } = await test.table.list({
      listing: { by: 'provider', providerId: 'netco' },
      limit: 10,
    });
    expect(items).toEqual([]);
    await openIn(test.table, { id: 'D', level: 'provider', providerId: 'fixit' });
    expect(await numbersOf({ providerId: 'fixit' })).toEqual([]);
  });

  it('R2: a commit that loses its race leaves no work order behind', async () => {
    const before = await openIn(test.table, { id: 'E' });
    const workOrder = orderOf(before, { holder: { providerId: 'lateco' } });
    const ticket = changed(before, { workOrders: [workOrder] });
    const event = sampleEvent(ticket, { type: 'work-ordered', workOrderId: workOrder.id, workOrder });
    const outcome = await test.table.commit({ ticket, expectedVersion: 7, events: [event] });
    expect(outcome.kind).toBe('stale');
    expect(await numbersOf({ providerId: 'lateco' })).toEqual([]);
  });
});
