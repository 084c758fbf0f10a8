import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../domain/people/principal.ts';
import type { TicketEvent } from '../../../domain/ticket/event.ts';
import { sampleEvent, sampleNow, sampleTicket } from '../../../test/support/samples.ts';
import { eventItemOf } from '../../adapters/table/event-item.ts';
import { startTestTable, type TestTable } from '../../adapters/table/testing.ts';
import { createKnowledgeStreamHandler } from './handler.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

const elif: Actor = { kind: 'person', id: 'elif', name: 'Elif', role: 'agent', level: 'L2' };
const both = { tr: 'x', en: 'x' };
const offered = (knownErrorId: string): TicketEvent => ({
  type: 'solution-offered',
  offer: { knownErrorId, title: both, solution: both, offeredAt: sampleNow },
});
const resolved = (newSolution?: true): TicketEvent => ({
  type: 'resolved',
  resolution: { code: 'solved', text: 'Profili silin', at: sampleNow, by: 'elif', level: 'L2', newSolution },
});

/** Delivers events of a ticket that stands, in one batch. */
const deliver = async (ticketId: string, ...events: TicketEvent[]) => {
  const { table } = test;
  const ticket = sampleTicket({ id: ticketId, number: ticketId });
  const handle = createKnowledgeStreamHandler({
    tickets: { load: async (id) => (id === ticketId ? ticket : undefined) },
    articles: table,
    examples: table,
    log: () => undefined,
  });
  const Records = events.map((event, index) => {
    const id = `${ticketId}-2-${String(index)}`;
    const recorded = sampleEvent(event, { id, ticketId, index, actor: elif });
    const { pk, sk } = eventItemOf(recorded);
    const NewImage = marshall(eventItemOf(recorded), { removeUndefinedValues: true });
    return { eventName: 'INSERT', dynamodb: { SequenceNumber: id, Keys: marshall({ pk, sk }), NewImage } };
  });
  return handle({ Records });
};

describe('what follows from a call for what the desk knows', () => {
  it('R5: is counted once, however often it is told', async () => {
    const worked: TicketEvent = { type: 'solution-worked', knownErrorId: 'k1' };
    for (const _time of [1, 2])
      expect(await deliver('t1', offered('k1'), worked)).toEqual({ batchItemFailures: [] });
    const statistics = await test.table.articleStatistics();
    expect(statistics.get('k1')).toEqual({ offered: 1, tried: 1, worked: 1, refused: 0 });
  });

  it('R15: is an article in review from a new solution, once, and left alone by a repetition', async () => {
    const { table } = test;
    await deliver('t2', resolved(true));
    const drafted = (await table.article('t2-2-0'))!;
    expect(drafted.latest).toMatchObject({ status: 'review', sourceTicketId: 't2', ownerId: 'elif' });
    await table.saveArticle({ latest: { ...drafted.latest, version: 2, status: 'draft' } });
    expect(await deliver('t2', resolved(true))).toEqual({ batchItemFailures: [] });
    expect((await table.article('t2-2-0'))?.latest).toMatchObject({ version: 2, status: 'draft' });
    expect(await table.articleVersions('t2-2-0')).toHaveLength(2);
  });

  it('R14: is an example for triage, and no article, from any other solution', async () => {
    await deliver('t3', resolved());
    await deliver('t3', resolved());
    const examples = (await test.table.newestExamples(10)).filter(({ ticketId }) => ticketId === 't3');
    expect(examples).toHaveLength(1);
    expect(await test.table.article('t3-2-0')).toBeUndefined();
  });

  it('R2: is nothing for a ticket that was erased, or an event that tells nothing', async () => {
    expect(await deliver('gone', { type: 'noted', text: 'x' })).toEqual({ batchItemFailures: [] });
    expect((await test.table.newestExamples(10)).some(({ ticketId }) => ticketId === 'gone')).toBe(false);
  });
});
