import type { ClockName, Contract } from '../contract/contract.ts';
import { clockName } from '../contract/contract.ts';
import type { Checkpoint } from '../ticket/ticket.ts';
import type { Instant } from '../values.ts';
import { breach } from './clock-facts.ts';
import { clocksOf, type Measured, type Promised } from './clocks.ts';
import { instantAfter, minutesRun } from './elapsed.ts';
import { alarmsOf } from './sla.ts';

/**
 * What each running clock tells next: a warning, its breach, an escalation beyond (R4, R11). Each percentage at most
 * once, and only forwards: whatever was passed on the way to the one that is due now is left out but the breach, so
 * that a clock which another priority or an outage has carried far beyond sends no storm.
 */
export const nextAlarms = (of: Measured, { now, ...promised }: Promised & { now: Instant }): Checkpoint[] => {
  const clocks = clocksOf(of, promised);
  return clockName.options.flatMap((name) => {
    const clock = clocks[name];
    if (clock === undefined || clock.metAt !== undefined || clock.pausedSince !== undefined) return [];
    const told = Math.max(0, ...alarmsOf(of, name, clock).map(({ percent }) => percent));
    const left = percentsOf(promised.contract, name).filter((percent) => percent > told);
    const percent = nextOf(left, (minutesRun(clock, now) / clock.target) * 100);
    if (percent === undefined) return [];
    const at = instantAfter(clock, (clock.target * percent) / 100);
    return [{ kind: kindOf(percent), clock: name, percent, at }];
  });
};

const percentsOf = ({ warnAtPercents, escalations }: Contract, name: ClockName): number[] => {
  const steps = escalations.filter(({ clock }) => clock === name).map(({ atPercent }) => atPercent);
  return [...new Set([...warnAtPercents, breach, ...steps])].toSorted((a, b) => a - b);
};

/** The breach is never left out; of anything else that was passed only the last counts. */
const nextOf = (left: readonly number[], reached: number): number | undefined => {
  const passed = left.filter((percent) => percent <= reached);
  return passed.includes(breach) ? breach : (passed.at(-1) ?? left[0]);
};

const kindOf = (percent: number) => {
  if (percent === breach) return 'sla-breach';
  return percent < breach ? 'sla-warning' : 'sla-overdue';
};
