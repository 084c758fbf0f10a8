import { LRUCache } from 'lru-cache';
import { Temporal } from 'temporal-polyfill';

/** A stretch of time in which a zone's clocks show UTC plus `offset`; all in ms, `end` exclusive. */
type Period = { readonly start: number; readonly end: number; readonly offset: number };

/** The periods of a zone that touch a year of its own dates, in order. */
export type ZoneYear = readonly Period[];

const nsPerMs = 1_000_000;
const marginMs = 2 * 86_400_000;

const known = new LRUCache<string, ZoneYear>({ max: 1_000 });

/** @throws RangeError for a zone that IANA's database doesn't know */
export const zoneYear = (timeZone: string, year: number): ZoneYear => {
  const key = `${timeZone} ${String(year)}`;
  const periods = known.get(key) ?? periodsOf(timeZone, year);
  known.set(key, periods);
  return periods;
};

const periodsOf = (timeZone: string, year: number): ZoneYear => {
  const to = Date.UTC(year + 1, 0, 1) + marginMs;
  const periods: Period[] = [];
  let start = Date.UTC(year, 0, 1) - marginMs;
  while (start < to) {
    const moment = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(timeZone);
    const end = moment.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity;
    periods.push({ start, end, offset: moment.offsetNanoseconds / nsPerMs });
    start = end;
  }
  return periods;
};

/**
 * The instant at which a zone's clocks first show a wall time, both in ms since the epoch; a wall time that a clock change
 * skips is the moment of the change. Later wall times never come at earlier instants.
 */
export const instantOfWallTime = (periods: ZoneYear, wallMs: number): number => {
  for (const { start, end, offset } of periods)
    if (wallMs - offset < end) return Math.max(wallMs - offset, start);
  throw new RangeError('the wall time lies outside the year');
};
