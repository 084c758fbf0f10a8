import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SystemClock } from './clock.ts';
import { TimerQueue } from './timers.ts';
import { VirtualClock } from './virtual-clock.ts';

const nothing = () => Promise.resolve();

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 23) }));
afterEach(() => vi.useRealTimers());

test('R4: real time fires timers in order, each once, and forgets the cancelled ones', async () => {
  const clock = new SystemClock();
  const fired: string[] = [];
  const start = clock.now();
  clock.at(start + 2_000, () => fired.push('second'));
  clock.at(start + 1_000, () => fired.push('first'));
  clock.at(start - 5, () => fired.push('past'));
  const cancel = clock.at(start + 1_500, () => fired.push('cancelled'));
  cancel();
  await vi.advanceTimersByTimeAsync(0);
  expect(fired).toEqual(['past']);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(fired).toEqual(['past', 'first']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fired).toEqual(['past', 'first', 'second']);
});

test('R7: a wait of months fires at its time, though Node cannot sleep so long', async () => {
  const clock = new SystemClock();
  const fired: number[] = [];
  const dueAt = clock.now() + 60 * 86_400_000;
  clock.at(dueAt, () => fired.push(clock.now()));
  await vi.advanceTimersByTimeAsync(59 * 86_400_000);
  expect(fired).toEqual([]);
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect(fired).toEqual([dueAt]);
});

test('U7: a stopped clock fires nothing more', async () => {
  const clock = new SystemClock();
  const fire = vi.fn();
  clock.at(clock.now() + 10, fire);
  clock.stop();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(fire).not.toHaveBeenCalled();
});

test('U10: virtual time stands still, and moving it fires what is due at its own time', async () => {
  const clock = new VirtualClock({ startAt: 1_000, settled: nothing });
  const fired: string[] = [];
  clock.at(3_000, () => {
    fired.push(`a ${clock.now()}`);
    clock.at(3_500, () => fired.push(`from a ${clock.now()}`));
    clock.at(2_000, () => fired.push(`past ${clock.now()}`));
  });
  clock.at(5_000, () => fired.push(`b ${clock.now()}`));
  clock.at(5_001, () => fired.push('too late'));
  await Promise.all([clock.advanceTo(3_200), clock.advanceTo(5_000)]);
  expect(fired).toEqual(['a 3000', 'past 3000', 'from a 3500', 'b 5000']);
  await clock.advanceTo(4_000);
  expect(clock.now()).toBe(5_000);
});

test('U10: virtual time moves only when all that follows is done', async () => {
  const log: string[] = [];
  const clock = new VirtualClock({
    startAt: 0,
    settled: () => {
      log.push(`settled at ${clock.now()}`);
      return Promise.resolve();
    },
  });
  clock.at(10, () => log.push('ten'));
  clock.at(10, () => log.push('ten too'));
  await clock.advanceTo(20);
  expect(log).toEqual(['settled at 0', 'ten', 'ten too', 'settled at 10']);
});

test('U10: a move that fails does not stop the next one', async () => {
  const settled = vi.fn(nothing).mockRejectedValueOnce(new Error('broken'));
  const clock = new VirtualClock({ startAt: 0, settled });
  await expect(clock.advanceTo(10)).rejects.toThrow('broken');
  await clock.advanceTo(10);
  expect(clock.now()).toBe(10);
});

test('R4: whatever is set and cancelled, timers fire in order of time, then of setting', () => {
  const timers = fc.array(fc.record({ dueAt: fc.nat(50), cancelled: fc.boolean() }), { maxLength: 60 });
  fc.assert(
    fc.property(timers, (set) => {
      const queue = new TimerQueue();
      const fired: number[] = [];
      const cancels = set.map(({ dueAt }, index) => queue.add(dueAt, () => fired.push(index)));
      set.forEach(({ cancelled }, index) => cancelled && cancels[index]!());
      queue.fireDue(50);
      const expected = set
        .map((timer, index) => ({ ...timer, index }))
        .filter(({ cancelled }) => !cancelled)
        .sort((a, b) => a.dueAt - b.dueAt || a.index - b.index);
      expect(fired).toEqual(expected.map(({ index }) => index));
      expect(queue.earliest()).toBeUndefined();
    }),
  );
});

test('U7: thousands of waits that ended early leave no timers behind', () => {
  const queue = new TimerQueue();
  const fire = vi.fn();
  queue.add(1, fire);
  const cancels = Array.from({ length: 5_000 }, (_, index) => queue.add(10 + index, fire));
  cancels.forEach((cancel) => cancel());
  cancels.forEach((cancel) => cancel());
  queue.add(2, fire);
  expect(queue.earliest()).toBe(1);
  queue.fireDue(10_000);
  expect(fire).toHaveBeenCalledTimes(2);
});
