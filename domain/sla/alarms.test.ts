import { expect, it } from 'vitest';
import { contractOf, istanbul, monday10, officeHours, ticketOf } from '../contract/testing.ts';
import { contract as plain, say, Story } from '../ticket/testing.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Instant } from '../values.ts';
import { nextAlarms } from './alarms.ts';
import type { Alarm } from './clock-facts.ts';

const contract = contractOf({
  warnAtPercents: [50, 75],
  escalations: [
    { clock: 'resolution', atPercent: 75, personIds: ['sef'] },
    { clock: 'resolution', atPercent: 150, personIds: ['mudur'] },
    { clock: 'resolution', atPercent: 200, personIds: ['mudur'] },
  ],
});

/** A ticket of priority 1 that was answered at once: 240 minutes for its solution, from Monday at 10:00. */
const answered = (parts: Partial<Ticket['clocks']> = {}): Ticket =>
  ticketOf({ priority: 1, clocks: { respondedAt: monday10, stops: [], alarms: [], ...parts } });

const nextOf = (ticket: Ticket, now: Instant = monday10) =>
  nextAlarms(ticket, { contract, calendar: officeHours, now }).map(({ kind, at, ...step }) => [
    kind,
    'percent' in step ? step.percent : 0,
    at,
  ]);
const told = (...percents: number[]): Alarm[] =>
  percents.map((percent) => ({ clock: 'resolution', percent, at: istanbul('2026-11-23 10:01') }));

it.each<[number[], [kind: string, percent: number, at: string]]>([
  [[], ['sla-warning', 50, '2026-11-23 12:00']],
  [[50], ['sla-warning', 75, '2026-11-23 13:00']],
  [
    [50, 75],
    ['sla-breach', 100, '2026-11-23 14:00'],
  ],
  [
    [50, 75, 100],
    ['sla-overdue', 150, '2026-11-23 16:00'],
  ],
  [
    [50, 75, 100, 150],
    ['sla-overdue', 200, '2026-11-23 18:00'],
  ],
])('R4, R11: after %j comes %j', (alarms, [kind, percent, at]) => {
  expect(nextOf(answered({ alarms: told(...alarms) }))).toEqual([[kind, percent, istanbul(at)]]);
});

it('R4: after the last step a clock has nothing more to tell', () => {
  expect(nextOf(answered({ alarms: told(50, 75, 100, 150, 200) }))).toEqual([]);
});

it('R8: a warning respects the night between', () => {
  const late = { ...answered(), createdAt: istanbul('2026-11-23 17:00') };
  expect(nextOf(late)).toEqual([['sla-warning', 50, istanbul('2026-11-24 10:00')]]);
});

it('R8: a pause moves what is still to come', () => {
  const stops = [
    { because: 'requester' as const, from: istanbul('2026-11-23 11:00'), to: istanbul('2026-11-23 11:30') },
  ];
  expect(nextOf(answered({ stops }), istanbul('2026-11-23 11:30'))).toEqual([
    ['sla-warning', 50, istanbul('2026-11-23 12:30')],
  ]);
});

it.each<[string, Partial<Ticket['clocks']>]>([
  ['paused', { stops: [{ because: 'requester', from: monday10 }] }],
  ['met', { stops: [{ because: 'resolved', from: monday10 }] }],
])('R8: a clock that is %s asks for nothing', (_state, clocks) => {
  expect(nextOf(answered(clocks))).toEqual([]);
});

it.each([
  ['2026-11-23 13:30', 'sla-warning', 75],
  ['2026-11-23 15:00', 'sla-breach', 100],
  ['2026-11-24 15:00', 'sla-breach', 100],
])(
  'R8, peers 4: at %s only the last step that was passed is told, and a breach always',
  (now, kind, percent) => {
    expect(nextOf(answered(), istanbul(now))[0]?.slice(0, 2)).toEqual([kind, percent]);
  },
);

it('R8, peers 4: of the steps beyond a breach on record only the last that was passed is told', () => {
  const breached = answered({ alarms: told(100) });
  expect(nextOf(breached, istanbul('2026-11-24 15:00'))[0]?.slice(0, 2)).toEqual(['sla-overdue', 200]);
});

it('R8, peers 4: a priority under which a clock is late from the start breaches it once and warns of nothing', () => {
  const story = new Story({ contract: { ...plain, warnAtPercents: [50, 75] } }).flow();
  story.give('can', say.comment);
  story.pass(300).give('can', say.classify);
  const alarms = () => story.log.flatMap(({ event }) => ('clock' in event ? [event.type] : []));
  const before = alarms().length;
  while ((story.ticket.checkpoint?.at ?? '~') <= story.now) {
    story.ring();
    story.flow();
  }
  expect(alarms().slice(before)).toEqual(['sla-breached']);
});

it('R8: a timer that rings late tells the breach, not the warning that it was set for', () => {
  const story = new Story({ contract: { ...plain, followUpMinutes: 100_000 } }).flow();
  story.give('can', say.escalate);
  story.give('can', say.comment);
  expect(story.ticket.checkpoint).toMatchObject({ kind: 'sla-warning', clock: 'resolution' });
  story.pass(7 * 24 * 60);
  expect(story.give('workflow', { type: 'checkpoint' })).toEqual(['sla-breached']);
  expect(story.ticket.checkpoint?.kind).toBe('follow-up');
});
