import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addBusinessMinutes, businessMinutesBetween } from '../calendar/business-time.ts';
import type { Instant } from '../values.ts';
import { instantOf } from '../values.ts';
import { met, paused, resumed, retargeted, slaAtOpening, targetOf } from './sla.ts';
import { contractOf, istanbul, monday10, officeHours } from './testing.ts';

const calendar = officeHours;
const contract = contractOf();
const opened = (openedAt: Instant, priority: 1 | 5 = 1) =>
  slaAtOpening({ contract, calendar, type: 'incident', priority, openedAt });
const anyInstant = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-12-01T00:00:00Z') })
  .map(instantOf);
const anyPause = fc.integer({ min: 0, max: 20 * 24 * 60 });
const later = (at: Instant, minutes: number) => instantOf(Date.parse(at) + minutes * 60_000);

it('R8: both clocks run in service hours from the opening', () => {
  const friday = istanbul('2026-11-27 17:00');
  expect(opened(friday)).toEqual({
    response: { target: 30, dueAt: istanbul('2026-11-27 17:30') },
    resolution: { target: 240, dueAt: istanbul('2026-11-30 12:00') },
  });
});

it('R8: a call of the night is due after the next opening', () => {
  expect(opened(istanbul('2026-11-24 02:00')).response.dueAt).toBe(istanbul('2026-11-24 09:30'));
});

it('R11: each priority has its own targets', () => {
  expect(
    ([1, 2, 3, 4, 5] as const).map((priority) => targetOf(contract, { type: 'incident', priority }).response),
  ).toEqual([30, 60, 90, 120, 150]);
});

it('R8: a pause moves the due time by the business minutes it lasted', () => {
  const stopped = paused(opened(monday10).resolution, istanbul('2026-11-23 12:00'));
  expect(stopped.pausedSince).toBe(istanbul('2026-11-23 12:00'));
  const running = resumed(stopped, { calendar, now: istanbul('2026-11-24 10:00') });
  expect(running).toEqual({ target: 240, dueAt: istanbul('2026-11-24 12:00') });
});

it('R8: a clock that is paused twice keeps its first pause, one that runs is not resumed', () => {
  const { resolution } = opened(monday10);
  const stopped = paused(resolution, istanbul('2026-11-23 11:00'));
  expect(paused(stopped, istanbul('2026-11-23 12:00'))).toEqual(stopped);
  expect(resumed(resolution, { calendar, now: istanbul('2026-11-23 12:00') })).toEqual(resolution);
});

it('R8: a clock is met once, and a met clock is not paused', () => {
  const done = met(opened(monday10).response, istanbul('2026-11-23 10:10'));
  expect(done.metAt).toBe(istanbul('2026-11-23 10:10'));
  expect(met(done, istanbul('2026-11-23 11:00'))).toEqual(done);
  expect(paused(done, istanbul('2026-11-23 11:00'))).toEqual(done);
});

it('R11: another priority counts its target from the opening', () => {
  const { resolution } = opened(monday10, 5);
  const raised = retargeted(resolution, { calendar, openedAt: monday10, target: 240 });
  expect(raised).toEqual({ target: 240, dueAt: istanbul('2026-11-23 14:00') });
});

it('R11: a clock that is met keeps the target under which it was met', () => {
  const done = met(opened(monday10).response, istanbul('2026-11-23 10:10'));
  expect(retargeted(done, { calendar, openedAt: monday10, target: 999 })).toEqual(done);
});

it('R8: a pause never brings the due time forward, and costs the desk no business minute', () => {
  fc.assert(
    fc.property(anyInstant, anyPause, anyPause, (openedAt, running, pause) => {
      const { resolution } = opened(openedAt);
      const from = later(openedAt, running);
      const to = later(from, pause);
      const { dueAt } = resumed(paused(resolution, from), { calendar, now: to });
      expect(dueAt >= resolution.dueAt).toBe(true);
      const left = (at: Instant, due: Instant) => businessMinutesBetween(calendar, at, due);
      expect(left(to, dueAt)).toBeCloseTo(left(from, resolution.dueAt), 4);
    }),
  );
});

it('R11: a priority that changes after a pause is due as if it had been so from the start', () => {
  fc.assert(
    fc.property(anyInstant, anyPause, anyPause, (openedAt, running, pause) => {
      const from = later(openedAt, running);
      const now = later(from, pause);
      const interrupted = ({ resolution }: ReturnType<typeof opened>) =>
        resumed(paused(resolution, from), { calendar, now });
      const changed = retargeted(interrupted(opened(openedAt, 5)), { calendar, openedAt, target: 240 });
      const pauses = businessMinutesBetween(calendar, from, now);
      expect(changed.dueAt).toBe(addBusinessMinutes(calendar, openedAt, 240 + pauses));
      expect(changed.target).toBe(240);
    }),
  );
});
