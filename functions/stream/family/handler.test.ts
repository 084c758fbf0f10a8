import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../../domain/ticket/testing.ts';
import type { RecordedEvent } from '../../../domain/ticket/event.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { eventItemOf } from '../../adapters/table/event-item.ts';
import { batchOf, deskInMemory, namedTicket } from '../testing.ts';
import { createFamilyStreamHandler } from './handler.ts';

const deskOf = (tickets: Ticket[], faults?: Iterator<boolean>) => {
  const desk = deskInMemory(tickets, faults && { faults });
  const handle = createFamilyStreamHandler(desk.dependencies);
  return { ...desk, deliver: (events: readonly RecordedEvent[]) => handle(batchOf(events.map(eventItemOf))) };
};

const childIds = ['C1', 'C2', 'C3'];
const named = (id: string, links: Ticket['links'] = []): Ticket => namedTicket(id, { links });
const parent = named(
  'P',
  childIds.map((ticketId) => ({ relation: 'child', ticketId })),
);
const family = () => [parent, ...childIds.map((id) => named(id, [{ relation: 'parent', ticketId: 'P' }]))];

const solve = { type: 'resolve', body: { solution: 'Sunucu yeniden başladı', withChildren: true } } as const;
const toAll = { type: 'comment', body: { text: 'Saat 14’te düzelir', toChildren: true } } as const;

describe('a parent’s children', () => {
  it('R11: are solved from one, each once, and hear each message once', async () => {
    const desk = deskOf(family());
    await desk.give('P', toAll);
    await desk.give('P', solve);
    const events = [...desk.log];
    await desk.deliver(events);
    await desk.deliver(events.toReversed());
    for (const id of childIds) expect(desk.typesOf(id)).toEqual(['commented', 'resolved']);
    expect(desk.ticket('C1')).toMatchObject({ status: 'resolved', solvedWithParent: { number: 'ACME-P' } });
    const said = desk.log.filter(({ event, ticketId }) => event.type === 'commented' && ticketId !== 'P');
    expect(new Set(said.map(({ actor }) => actor))).toEqual(new Set([desk.log[0]!.actor]));
  });

  it('R11: are solved each once in whatever order, however often and with whatever faults the events come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { maxLength: 60 }),
        fc.array(fc.nat(3)),
        async (faults, order) => {
          const calm = deskOf(family());
          await calm.give('P', toAll);
          await calm.give('P', solve);
          const events = [...calm.log];
          const desk = deskOf([calm.ticket('P'), ...family().slice(1)], faults.values());
          for (const pick of order) await desk.deliver([events[pick % events.length]!]);
          for (let tries = 0; (await desk.deliver(events)).batchItemFailures.length > 0; tries += 1)
            expect(tries).toBeLessThan(100);
          for (const id of childIds) {
            const types = desk.typesOf(id);
            expect(types.filter((type) => type === 'resolved')).toHaveLength(1);
            expect(types.filter((type) => type === 'commented').length).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('R11: that join after the solution get it by joining', async () => {
    const late = named('C4');
    const desk = deskOf([...family(), late]);
    await desk.give('P', solve);
    await desk.give('P', { type: 'link', body: { ticketId: 'C4', relation: 'child' } });
    await desk.deliver(desk.log.filter(({ event }) => event.type === 'linked'));
    expect(desk.typesOf('C4')).toEqual(['resolved']);
    expect(desk.typesOf('C1')).toEqual([]);
  });

  it('R7, R11: go on where the parent was opened again before they heard of its solution', async () => {
    const desk = deskOf(family());
    await desk.give('P', solve);
    const events = [...desk.log];
    await desk.give('P', say.reject);
    await desk.deliver(events);
    expect(desk.typesOf('C1')).toEqual([]);
  });

  it('peers 18: a parent that is solved by itself is held up by its open children, by number', async () => {
    const desk = deskOf(family());
    await desk.give('C1', say.resolve);
    const refused = await desk.give('P', { type: 'resolve', body: { solution: 'x' } });
    expect(refused).toMatchObject({
      kind: 'rejected',
      rejection: { code: 'children-open', numbers: ['ACME-C2', 'ACME-C3'] },
    });
    for (const id of ['C2', 'C3']) await desk.give(id, say.cancel);
    expect(await desk.give('P', { type: 'resolve', body: { solution: 'x' } })).toMatchObject({
      kind: 'done',
    });
  });

  it('R11: nobody hears what was written to the parent’s own requester', async () => {
    const desk = deskOf(family());
    await desk.give('P', say.comment);
    await desk.deliver([...desk.log]);
    for (const id of childIds) expect(desk.typesOf(id)).toEqual([]);
  });
});
