import type { ClockName } from '../contract/contract.ts';
import { clockName } from '../contract/contract.ts';
import type { RecordedEvent } from '../ticket/event.ts';
import type { Instant } from '../values.ts';
import type { Promised, Running } from './clocks.ts';
import { clocksOf } from './clocks.ts';
import { cycleOf } from './cycle.ts';
import type { ExplainedClock, SlaExplanation } from './explanation.ts';
import type { Life } from './life.ts';
import { lifeOf } from './life.ts';

/**
 * Why a ticket's clocks stand where they stand at `now`: computed from its events alone, in order, and from the contract
 * and calendar that hold for it; the ticket's own `sla` is not looked at.
 *
 * @throws BrokenStoryError when the events do not begin with the opening
 */
export const explain = (
  events: readonly RecordedEvent[],
  { now, ...promised }: Promised & { now: Instant },
): SlaExplanation => {
  const life = lifeOf(events, promised);
  const { contract, calendar } = promised;
  const { respondedAt, firstResolvedAt } = life.ticket.clocks;
  return {
    asOf: now,
    contract: { id: contract.id, version: contract.version, pausesFor: contract.pausesFor },
    calendar: { id: calendar.id, name: calendar.name, timeZone: calendar.timeZone },
    ...(respondedAt && { respondedAt }),
    ...(firstResolvedAt && { firstResolvedAt }),
    clocks: explainedClocks(life, { now, ...promised }),
  };
};

const explainedClocks = (life: Life, { now, ...promised }: Promised & { now: Instant }): ExplainedClock[] => {
  const current = clocksOf(life.ticket, promised);
  return clockName.options.flatMap((name) => {
    const clock = current[name];
    return clock === undefined ? [] : [explainedClock(name, { life, clock, now })];
  });
};

const explainedClock = (
  name: ClockName,
  { life, clock, now }: { life: Life; clock: Running; now: Instant },
): ExplainedClock => {
  const { cancelledAt } = life.ticket.clocks;
  const earlier = name === 'update' ? life.updates : [];
  const completed = earlier.map((cycle) => cycleOf(cycle.clock, { name, life, end: cycle.end }));
  const last = cycleOf(clock, { name, life, end: clock.metAt ?? cancelledAt ?? now });
  if (clock.metAt === undefined && cancelledAt === undefined)
    return { clock: name, completedCycles: completed, ongoingCycle: last };
  // The contact that solves a call ends an update cycle, and the one that it begins has no length.
  const isNothing = clock.metAt === last.from && completed.length > 0;
  return { clock: name, completedCycles: isNothing ? completed : [...completed, last] };
};
