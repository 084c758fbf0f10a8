import { describe, expect, it } from 'vitest';
import { cyclesOf, type SlaCycle, type SlaSpan, waitOf } from './sla.ts';

const cycle = (from: string): SlaCycle => ({
  ...{ from, to: from, dueAt: from, target: 60, paused: false, breached: false },
  ...{ elapsedMinutes: 0, remainingMinutes: 60, spans: [] },
});
const span = (reason: SlaSpan['because']['reason']): SlaSpan => ({
  ...{ from: '2026-03-02T08:00:00.000Z', to: '2026-03-02T09:00:00.000Z' },
  ...{ state: 'paused', because: { reason }, businessMinutes: 60 },
});

describe('the explanation of the clocks', () => {
  it('R8: every run of a clock is told, the one that goes on last', () => {
    const [first, second] = [cycle('2026-03-02T08:00:00.000Z'), cycle('2026-03-03T08:00:00.000Z')];
    expect(cyclesOf({ clock: 'update', completedCycles: [first], ongoingCycle: second })).toEqual([
      first,
      second,
    ]);
    expect(cyclesOf({ clock: 'response', completedCycles: [first] })).toEqual([first]);
  });

  it('R8: a wait is named, service hours are not', () => {
    expect(waitOf(span('parts'))).toBe('pending.parts');
    expect(waitOf(span('resolved'))).toBe('status.resolved');
    expect(waitOf(span('service-hours'))).toBeUndefined();
    expect(waitOf(span('out-of-hours'))).toBeUndefined();
  });
});
