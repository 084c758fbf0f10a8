import { expect, it } from 'vitest';
import { calendar as weekdays, contract, say, Story } from '../ticket/testing.ts';
import { explain } from './explain.ts';
import { BrokenStoryError } from './life.ts';

const calendar = { ...weekdays, holidays: [{ date: '2026-11-03', name: 'Taşınma' }] };
const told = (story: Story) => explain(story.log, { contract, calendar, now: story.now });
const monday = (time: string) => `2026-11-02T${time}:00.000Z`;
const wednesday = (time: string) => `2026-11-04T${time}:00.000Z`;
const hours = { reason: 'service-hours' };

it('R8, peers 3, 5: tells span by span why a clock ran and stood', () => {
  const story = new Story().flow();
  story.pass(60).give('can', say['request-info']);
  const asked = story.log.at(-1)!.id;
  story.pass(120).give('ayse', say.comment);
  story.now = wednesday('07:00');
  const { ongoingCycle, completedCycles } = told(story).clocks.find(({ clock }) => clock === 'resolution')!;
  expect(completedCycles).toEqual([]);
  expect(ongoingCycle).toMatchObject({
    target: 1200,
    dueAt: '2026-11-05T11:00:00.000Z',
    elapsedMinutes: 420,
    remainingMinutes: 780,
    paused: false,
    breached: false,
  });
  expect(ongoingCycle?.spans).toEqual([
    { from: monday('07:00'), to: monday('08:00'), state: 'running', because: hours, businessMinutes: 60 },
    {
      from: monday('08:00'),
      to: monday('10:00'),
      state: 'paused',
      because: { reason: 'requester', eventId: asked },
      businessMinutes: 120,
    },
    { from: monday('10:00'), to: monday('15:00'), state: 'running', because: hours, businessMinutes: 300 },
    {
      from: monday('15:00'),
      to: wednesday('06:00'),
      state: 'closed',
      because: { reason: 'out-of-hours', daysOff: [{ tr: 'Taşınma', en: 'Taşınma' }] },
      businessMinutes: 0,
    },
    {
      from: wednesday('06:00'),
      to: wednesday('07:00'),
      state: 'running',
      because: hours,
      businessMinutes: 60,
    },
  ]);
});

it('R7: the time between a solution and its refusal is nobody’s', () => {
  const story = new Story().flow();
  story.pass(60).give('can', say.resolve);
  const solved = story.log.at(-1)!.id;
  story.pass(60).give('ayse', say.reject);
  story.pass(60);
  const [cycle] = told(story).clocks.flatMap(({ clock, ongoingCycle }) =>
    clock === 'resolution' && ongoingCycle ? [ongoingCycle] : [],
  );
  expect(cycle?.spans.map(({ state, because }) => [state, because.eventId])).toEqual([
    ['running', undefined],
    ['met', solved],
    ['running', undefined],
  ]);
  expect(cycle?.elapsedMinutes).toBe(120);
});

it('R8: a breach stays one, whatever the priority says later', () => {
  const story = new Story({ input: { impact: 1, urgency: 1 } }).flow();
  story.give('can', say.escalate);
  while (story.ticket.sla.response.breachedAt === undefined) story.ring();
  story.give('can', { type: 'classify', body: { impact: 3, urgency: 3 } });
  story.give('can', say.comment);
  const response = told(story).clocks.find(({ clock }) => clock === 'response')!;
  expect(response.completedCycles).toMatchObject([{ target: 150, breached: true }]);
});

it('R2: a story without its beginning is no story', () => {
  const story = new Story();
  expect(() => explain(story.log.slice(1), { contract, calendar, now: story.now })).toThrow(BrokenStoryError);
});
