import { addBusinessMinutes, businessMinutesBetween } from '../calendar/business-time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Instant } from '../values.ts';
import type { Stop } from './clock-facts.ts';

/** A stretch of time that a clock measures: from `since` on, in a calendar's business time, less the stops. */
export type Measure = {
  calendar: Calendar;
  since: Instant;
  /** In order of time, not overlapping; one without `to` lasts. */
  stops: readonly Stop[];
};

const msOf = (minutes: number): number => Math.round(minutes * 60_000);

/** Business milliseconds: whole, so that minutes that are added and taken away again leave nothing. */
const openMs = (calendar: Calendar, from: Instant, to: Instant): number =>
  from < to ? msOf(businessMinutesBetween(calendar, from, to)) : 0;

/** The business minutes that a clock has run until `at`. */
export const minutesRun = ({ calendar, since, stops }: Measure, at: Instant): number => {
  const stopped = stops.map(({ from, to = at }) => openMs(calendar, from, to < at ? to : at));
  return stopped.reduce((left, ms) => left - ms, openMs(calendar, since, at)) / 60_000;
};

/**
 * The instant at which a clock has run so many business minutes, if nothing stops it any more. A clock that stands now
 * is taken as if it went on at once: its due time doesn't move while it stands.
 */
export const instantAfter = ({ calendar, since, stops }: Measure, minutes: number): Instant => {
  let left = msOf(minutes);
  let begin = since;
  for (const { from, to = from } of stops) {
    const ms = openMs(calendar, begin, from);
    if (left <= ms) break;
    left -= ms;
    begin = to;
  }
  return addBusinessMinutes(calendar, begin, left / 60_000);
};
