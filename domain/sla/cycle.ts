import type { ClockName } from '../contract/contract.ts';
import type { Instant } from '../values.ts';
import { breach } from './clock-facts.ts';
import type { Running } from './clocks.ts';
import { instantAfter, minutesRun } from './elapsed.ts';
import type { SlaCycle, SlaSpan } from './explanation.ts';
import type { Life } from './life.ts';
import { stopKey } from './life.ts';
import { runningSpans, wholeSpan } from './spans.ts';

type Told = { name: ClockName; life: Life; end: Instant };

/** One run of a clock as it is told to people, until `end`. */
export const cycleOf = (clock: Running, { name, life, end }: Told): SlaCycle => {
  const { since, target, metAt, pausedSince } = clock;
  const elapsedMinutes = minutesRun(clock, end);
  return {
    from: since,
    to: end,
    target,
    dueAt: instantAfter(clock, target),
    ...(metAt && { metAt }),
    paused: metAt === undefined && pausedSince !== undefined,
    breached: elapsedMinutes > target || isBreachOnRecord(clock, { name, life, end }),
    elapsedMinutes,
    remainingMinutes: target - elapsedMinutes,
    spans: spansOf(clock, { life, end }),
  };
};

const isBreachOnRecord = ({ since }: Running, { name, life, end }: Told): boolean =>
  life.ticket.clocks.alarms.some(
    ({ clock, percent, at }) => clock === name && percent === breach && at > since && at <= end,
  );

const spansOf = ({ calendar, since, stops }: Running, { life, end }: Omit<Told, 'name'>): SlaSpan[] => {
  const spans: SlaSpan[] = [];
  let from = since;
  for (const stop of stops.filter((one) => one.from < end)) {
    const to = stop.to !== undefined && stop.to < end ? stop.to : end;
    const eventId = life.stopEvents.get(stopKey(stop));
    spans.push(
      ...runningSpans({ calendar, from, to: stop.from }),
      wholeSpan(
        { calendar, from: stop.from, to },
        {
          state: stop.because === 'resolved' ? 'met' : 'paused',
          because: { reason: stop.because, ...(eventId !== undefined && { eventId }) },
        },
      ),
    );
    from = to;
  }
  return [...spans, ...runningSpans({ calendar, from, to: end })].filter((span) => span.from < span.to);
};
