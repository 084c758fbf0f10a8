import { expect, test, vi } from 'vitest';
import { nextTime, rhythm } from './rhythm.ts';
import { type LastRuns, Scheduler } from './scheduler.ts';
import { VirtualClock } from './virtual-clock.ts';

const at = (text: string) => Date.parse(text);
const digest = { dailyAt: '07:00', zone: 'Europe/Istanbul' } as const;
const start = at('2026-11-23T06:00:00Z');
const day = 86_400_000;

test('R6: a daily time is the wall clock of its zone', () => {
  expect(nextTime(digest, at('2026-11-23T03:59:59Z'))).toBe(at('2026-11-23T04:00:00Z'));
  expect(nextTime(digest, at('2026-11-23T04:00:00Z'))).toBe(at('2026-11-24T04:00:00Z'));
  expect(nextTime(digest, at('2028-02-28T05:00:00Z'))).toBe(at('2028-02-29T04:00:00Z'));
});

test('R8: a time that the clock change skips comes later, one that it repeats comes once', () => {
  const berlin = { dailyAt: '02:30', zone: 'Europe/Berlin' } as const;
  expect(nextTime(berlin, at('2026-03-28T02:00:00Z'))).toBe(at('2026-03-29T01:30:00Z'));
  const once = nextTime(berlin, at('2026-10-24T22:30:00Z'));
  expect(once).toBe(at('2026-10-25T00:30:00Z'));
  expect(nextTime(berlin, once)).toBe(at('2026-10-26T01:30:00Z'));
});

test('R6: a rhythm that makes no sense is refused', () => {
  for (const bad of [
    { everyMinutes: 0 },
    { dailyAt: '24:00', zone: 'UTC' },
    { dailyAt: '7:00', zone: 'UTC' },
    {},
  ])
    expect(rhythm.safeParse(bad).success).toBe(false);
});

const host = (runs = new Map<string, number>(), startAt = start) => {
  const faults: unknown[] = [];
  const lastRuns: LastRuns = {
    read: (name) => Promise.resolve(runs.get(name)),
    write: (name, ran) => Promise.resolve(void runs.set(name, ran)),
  };
  const clock: VirtualClock = new VirtualClock({ startAt, settled: () => scheduler.settled() });
  const scheduler = new Scheduler({ clock, lastRuns, onFault: (fault) => faults.push(fault) });
  return { clock, scheduler, runs, faults };
};

test('R6: what is scheduled runs each time it is due, and knows for when', async () => {
  const { clock, scheduler, runs } = host();
  const run = vi.fn(() => Promise.resolve());
  await scheduler.schedule({ name: 'digest', rhythm: digest, run });
  await clock.advanceTo(start + 3 * day);
  expect(run.mock.calls).toEqual([
    [{ scheduledFor: at('2026-11-24T04:00:00Z') }],
    [{ scheduledFor: at('2026-11-25T04:00:00Z') }],
    [{ scheduledFor: at('2026-11-26T04:00:00Z') }],
  ]);
  expect(runs.get('digest')).toBe(at('2026-11-26T04:00:00Z'));
});

test('U7: runs that were missed while the host was down are made up for once, at the start', async () => {
  const { clock, scheduler, runs } = host(new Map([['sweep', start - day]]));
  const run = vi.fn(() => Promise.resolve());
  await scheduler.schedule({ name: 'sweep', rhythm: { everyMinutes: 60 }, run });
  await scheduler.settled();
  expect(run).toHaveBeenCalledTimes(1);
  expect(runs.get('sweep')).toBe(start);
  await clock.advanceTo(start + 2 * 3_600_000);
  expect(run).toHaveBeenCalledTimes(3);
});

test('U7: a run that fails is told of, and does not count as run', async () => {
  const { clock, scheduler, runs, faults } = host();
  const run = vi.fn().mockRejectedValueOnce(new Error('no table')).mockResolvedValue(undefined);
  await scheduler.schedule({ name: 'sweep', rhythm: { everyMinutes: 60 }, run });
  await clock.advanceTo(start + 3_600_000);
  expect(faults).toEqual([new Error('no table')]);
  expect(runs.get('sweep')).toBe(start);
  await clock.advanceTo(start + 2 * 3_600_000);
  expect(run).toHaveBeenCalledTimes(2);
  expect(runs.get('sweep')).toBe(start + 2 * 3_600_000);
});

test('U7: a closed scheduler waits for the run under way and starts no other', async () => {
  const { clock, scheduler } = host();
  const release = Promise.withResolvers<void>();
  const run = vi.fn(() => release.promise);
  await scheduler.schedule({ name: 'sweep', rhythm: { everyMinutes: 1 }, run });
  const moved = clock.advanceTo(start + 60_000);
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1), { interval: 1 });
  const closed = scheduler.close();
  release.resolve();
  await Promise.all([closed, moved]);
  await clock.advanceTo(start + day);
  expect(run).toHaveBeenCalledTimes(1);
});
