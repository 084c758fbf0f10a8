import { Temporal } from 'temporal-polyfill';
import { businessMinutesBetween } from '../calendar/business-time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { daysOffIn } from '../calendar/days-off.ts';
import { openYear, openYearAt } from '../calendar/open-year.ts';
import type { Bilingual, Instant } from '../values.ts';
import { epochMsOf, instantOf } from '../values.ts';
import type { SlaSpan } from './explanation.ts';

type Stretch = { calendar: Calendar; from: Instant; to: Instant };

/** A stretch in which nothing but the calendar decides: it runs in the service hours and is closed between them. */
export const runningSpans = ({ calendar, from, to }: Stretch): SlaSpan[] => {
  const edges = new Set([from, ...edgesBetween({ calendar, from, to }), to]);
  const instants = [...edges].toSorted();
  return instants
    .slice(1)
    .map((end, index) => hoursSpan({ calendar, from: instants[index] ?? from, to: end }));
};

/** A stretch as a whole, with the open minutes in it. */
export const wholeSpan = (
  { calendar, from, to }: Stretch,
  { state, because }: Pick<SlaSpan, 'state' | 'because'>,
): SlaSpan => ({ from, to, state, because, businessMinutes: businessMinutesBetween(calendar, from, to) });

const hoursSpan = (stretch: Stretch): SlaSpan => {
  const open = businessMinutesBetween(stretch.calendar, stretch.from, stretch.to) > 0;
  if (open) return wholeSpan(stretch, { state: 'running', because: { reason: 'service-hours' } });
  const daysOff = daysOffBetween(stretch);
  return wholeSpan(stretch, {
    state: 'closed',
    because: { reason: 'out-of-hours', ...(daysOff.length > 0 && { daysOff }) },
  });
};

/** The instants at which the desk opens or closes. */
const edgesBetween = ({ calendar, from, to }: Stretch): Instant[] => {
  const first = openYearAt(calendar, epochMsOf(from)).year;
  const last = openYearAt(calendar, epochMsOf(to)).year;
  const years = Array.from({ length: last - first + 1 }, (_, index) => openYear(calendar, first + index));
  return years
    .flatMap(({ starts, ends }) => [...starts, ...ends])
    .map(instantOf)
    .filter((at) => at > from && at < to);
};

/** Names of the days off that begin in a closed stretch, or on which it begins; the day of the opening is none. */
const daysOffBetween = ({ calendar, from, to }: Stretch): Bilingual[] => {
  const [first, last] = [dateOf(calendar, from), dateOf(calendar, to)];
  const years = new Set([Number(first.slice(0, 4)), Number(last.slice(0, 4))]);
  return [...years]
    .flatMap((year) => daysOffIn(calendar, year))
    .filter(({ date }) => date >= first && (date < last || date === first))
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({ name }) => name);
};

const dateOf = ({ timeZone }: Calendar, at: Instant): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
