import { marshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, contract, monday10, say, Story } from '../../../domain/ticket/testing.ts';
import type { RecordedEvent } from '../../../domain/ticket/event.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import { epochMsOf } from '../../../domain/values.ts';
import { eventItemOf } from '../../adapters/table/event-item.ts';
import { giveCommand } from '../../commands/give-command.ts';
import { createFamilyStreamHandler } from './handler.ts';

/** Tickets in memory, with the condition of a commit; `faults` says which loads and commits fail. */
const deskOf = (tickets: Ticket[], faults: Iterator<boolean> = [].values()) => {
  const stored = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const log: RecordedEvent[] = [];
  const stumble = async () => {
    if (faults.next().value) throw new Error('the table is busy');
  };
  const dependencies = {
    tickets: {
      load: async (id: string) => {
        await stumble();
        return stored.get(id);
      },
      commit: async ({
        ticket,
        expectedVersion,
        events,
      }: {
        ticket: Ticket;
        expectedVersion?: number;
        events: RecordedEvent[];
      }) => {
        await stumble();
        const currentVersion = stored.get(ticket.id)?.version;
        if (currentVersion !== expectedVersion) return { kind: 'stale', currentVersion } as const;
        stored.set(ticket.id, ticket);
        log.push(...events);
        return { kind: 'committed' } as const;
      },
      list: async () => ({ items: [] }),
    },
    directory: {
      contract: async () => contract,
      calendar: async () => calendar,
      groups: async () => [],
      providers: async () => [],
      people: async () => [],
      person: async () => undefined,
    },
    clock: () => epochMsOf(monday10),
    log: () => undefined,
  };
  const handle = createFamilyStreamHandler(dependencies);
  return {
    log,
    ticket: (id: string) => stored.get(id)!,
    give: (id: string, command: Parameters<Story['give']>[1]) =>
      giveCommand(dependencies, {
        ticketId: id,
        actor: new Story().factsFor('admin').actor,
        commandFor: () => command,
      }),
    deliver: (events: readonly RecordedEvent[]) => handle({ Records: events.map(recordOf) }),
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

const childIds = ['C1', 'C2', 'C3'];
const named = (id: string, links: Ticket['links'] = []): Ticket => ({
  ...new Story().flow().ticket,
  id,
  number: `ACME-${id}`,
  links,
});
const parent = named(
  'P',
  childIds.map((ticketId) => ({ relation: 'child', ticketId })),
);
const family = () => [parent, ...childIds.map((id) => named(id, [{ relation: 'parent', ticketId: 'P' }]))];

const solve = { type: 'resolve', body: { solution: 'Sunucu yeniden başladı', withChildren: true } } as const;
const toAll = { type: 'comment', body: { text: 'Saat 14’te düzelir', toChildren: true } } as const;

const typesOf = (log: RecordedEvent[], id: string) =>
  log.filter(({ ticketId }) => ticketId === id).map(({ event }) => event.type);

describe('a parent’s children', () => {
  it('R11: are solved from one, each once, and hear each message once', async () => {
    const desk = deskOf(family());
    await desk.give('P', toAll);
    await desk.give('P', solve);
    const events = [...desk.log];
    await desk.deliver(events);
    await desk.deliver(events.toReversed());
    for (const id of childIds) expect(typesOf(desk.log, id)).toEqual(['commented', 'resolved']);
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
            const types = typesOf(desk.log, id);
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
    expect(typesOf(desk.log, 'C4')).toEqual(['resolved']);
    expect(typesOf(desk.log, 'C1')).toEqual([]);
  });

  it('R7, R11: go on where the parent was opened again before they heard of its solution', async () => {
    const desk = deskOf(family());
    await desk.give('P', solve);
    const events = [...desk.log];
    await desk.give('P', say.reject);
    await desk.deliver(events);
    expect(typesOf(desk.log, 'C1')).toEqual([]);
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
    for (const id of childIds) expect(typesOf(desk.log, id)).toEqual([]);
  });
});
