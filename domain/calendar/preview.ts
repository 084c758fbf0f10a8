import type { Bilingual, Instant } from '../values.ts';
import { epochMsOf, instantOf } from '../values.ts';
import { addBusinessMinutes } from './business-time.ts';
import type { Calendar } from './calendar.ts';
import { gapReasons } from './gap-reasons.ts';
import type { Span } from './open-year.ts';
import { openYear, openYearAt } from './open-year.ts';

/** Time in which the desk works, or in which it does not and why. */
export type Stretch =
  | { from: Instant; to: Instant; open: true; minutes: number }
  | { from: Instant; to: Instant; open: false; because: Bilingual[] };

/** What lies in the next so many business minutes; `until` is where they end. */
export type Preview = { from: Instant; until: Instant; stretches: Stretch[] };

const minuteMs = 60_000;

/**
 * The next business minutes after a moment, open and closed stretches in turn, without a gap between them: what to show to
 * whoever wonders why a call is due when it is.
 *
 * @throws CalendarNeverOpensError
 */
export const previewOf = (
  calendar: Calendar,
  { from, minutes }: { from: Instant; minutes: number },
): Preview => {
  const until = addBusinessMinutes(calendar, from, minutes);
  const stretches: Stretch[] = [];
  let told = epochMsOf(from);
  for (const { start, end } of openSpans(calendar, { start: told, end: epochMsOf(until) })) {
    if (start > told) stretches.push(closed(calendar, { start: told, end: start }));
    stretches.push({
      from: instantOf(start),
      to: instantOf(end),
      open: true,
      minutes: (end - start) / minuteMs,
    });
    told = end;
  }
  return { from, until, stretches };
};

const closed = (calendar: Calendar, gap: Span): Stretch => ({
  from: instantOf(gap.start),
  to: instantOf(gap.end),
  open: false,
  because: gapReasons(calendar, gap),
});

/** The open spans within a span; years meet without a seam. */
const openSpans = (calendar: Calendar, { start, end }: Span): Span[] => {
  const spans: Span[] = [];
  for (let year = openYearAt(calendar, start); ; year = openYear(calendar, year.year + 1)) {
    year.starts.forEach((opens, index) => {
      const span = { start: Math.max(opens, start), end: Math.min(year.ends[index] ?? opens, end) };
      const last = spans.at(-1);
      if (last?.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end };
      else if (span.start < span.end) spans.push(span);
    });
    if (year.end >= end) return spans;
  }
};
