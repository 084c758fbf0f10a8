import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleEvent, sampleNow, sampleTicket } from '../../test/support/samples.ts';
import type { RecordedEvent, TicketEvent } from '../ticket/event.ts';
import { type Figures, figuresOf, firstLevelRate, meanSatisfaction, sumOf } from './figures.ts';

const on = (ticketId: string, event: TicketEvent): RecordedEvent => sampleEvent(event, { ticketId });
const resolved = (
  level: 'L0' | 'L1' | 'L2' | 'provider',
  code: 'solved' | 'duplicate' | 'out-of-scope' = 'solved',
): TicketEvent => ({ type: 'resolved', resolution: { code, text: 'x', at: sampleNow, by: 'x', level } });
const reopened: TicketEvent = { type: 'reopened', reason: 'x' };
const opened: TicketEvent = { type: 'opened', ticket: sampleTicket() };

test('R6: a quiet day has figures too', () => {
  const quiet = figuresOf([]);
  expect(new Set(Object.values(quiet))).toEqual(new Set([0]));
  expect(firstLevelRate(quiet)).toBeUndefined();
  expect(meanSatisfaction(quiet)).toBeUndefined();
});

test('R14: the first-level rate is the share of solutions that L0 and L1 found', () => {
  const figures = figuresOf([
    on('a', resolved('L1')),
    on('b', resolved('L0')),
    on('c', resolved('L2')),
    on('d', resolved('provider')),
    on('e', resolved('L1', 'duplicate')),
    on('f', resolved('L0', 'out-of-scope')),
  ]);
  expect(figures).toMatchObject({ resolved: 4, firstLevel: 2 });
  expect(firstLevelRate(figures)).toBe(0.5);
});

test('R6: a ticket that was solved twice in a day was solved once, by whoever solved it last', () => {
  const figures = figuresOf([on('a', resolved('L1')), on('a', reopened), on('a', resolved('L2'))]);
  expect(figures).toMatchObject({ resolved: 1, firstLevel: 0, reopened: 1 });
});

test('R6: everything that managers ask for is counted', () => {
  const events: RecordedEvent[] = [
    on('a', opened),
    on('b', opened),
    on('a', { type: 'handed-over', level: 'L2', groupId: 'network' }),
    on('a', { type: 'handed-over', level: 'provider', providerId: 'fixit' }),
    on('a', { type: 'closed', because: 'confirmation' }),
    on('b', { type: 'closed', because: 'silence' }),
    on('c', { type: 'cancelled', reason: 'x' }),
    on('d', { type: 'redirected', clause: '4', reason: { tr: 'x', en: 'x' } }),
    on('d', { type: 'scope-overruled', clause: '4', reason: 'x', groupId: 'desk' }),
    on('a', { type: 'sla-breached', clock: 'response' }),
    on('a', { type: 'sla-breached', clock: 'resolution' }),
    on('a', { type: 'rated', score: 1 }),
    on('a', { type: 'rated', score: 5 }),
    on('b', { type: 'rated', score: 4 }),
  ];
  expect(figuresOf(events)).toEqual({
    opened: 2,
    resolved: 0,
    firstLevel: 0,
    handedOver: 1,
    closed: 2,
    closedBySilence: 1,
    cancelled: 1,
    reopened: 0,
    outOfScope: 1,
    scopeOverruled: 1,
    breaches: 2,
    ratings: 2,
    ratingSum: 9,
  } satisfies Figures);
  expect(meanSatisfaction(figuresOf(events))).toBe(4.5);
});

test('R12: customers’ figures add up to the desk’s', () => {
  const events = fc.array(
    fc.record({
      ticketId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      event: fc.constantFrom(opened, reopened, resolved('L1'), resolved('L2')),
    }),
  );
  fc.assert(
    fc.property(events, (happened) => {
      const all = happened.map(({ ticketId, event }) => on(ticketId, event));
      const of = (tickets: string) => figuresOf(all.filter(({ ticketId }) => tickets.includes(ticketId)));
      expect(sumOf([of('ab'), of('c'), of('de')])).toEqual(figuresOf(all));
    }),
  );
});
