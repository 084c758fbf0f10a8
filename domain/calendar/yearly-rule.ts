import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A recurrence rule (RFC 5545 §3.3.10) of a yearly day: on its date, or on a weekday such as the fourth Thursday of a month. */
export const yearlyRule = z
  .strictObject({
    freq: z.literal('YEARLY'),
    interval: z.int().positive().default(1),
    count: z.int().positive().optional(),
    until: z.string().optional(),
    bymonth: z.int().min(1).max(12).optional(),
    bymonthday: z.int().min(1).max(31).optional(),
    byday: z
      .string()
      .regex(/^(-?[1-5])(MO|TU|WE|TH|FR|SA|SU)$/)
      .optional(),
    wkst: z.unknown().optional(),
  })
  .refine(({ byday, bymonth, bymonthday }) => !byday || (bymonth !== undefined && bymonthday === undefined));
export type YearlyRule = z.infer<typeof yearlyRule>;

/** Whether the rule says no more than that the day comes again every year. */
export const isAnniversary = ({ interval, count, until, byday }: YearlyRule): boolean =>
  interval === 1 && count === undefined && until === undefined && byday === undefined;

/** Whether a rule's own month and day are those of the first occurrence, without which the first would not be one. */
export const beginsOn = ({ bymonth, bymonthday }: YearlyRule, first: Temporal.PlainDate): boolean =>
  (bymonth ?? first.month) === first.month && (bymonthday ?? first.day) === first.day;

/** The occurrences from the first on that lie in the years asked for, at most one a year. */
export const occurrences = (
  rule: YearlyRule,
  asked: { first: Temporal.PlainDate; firstYear: number; lastYear: number },
): Temporal.PlainDate[] => {
  const { first, firstYear, lastYear } = asked;
  const years = Math.max(0, Math.floor((lastYear - first.year) / rule.interval) + 1);
  return Array.from({ length: years }, (_, index) => first.year + index * rule.interval)
    .flatMap((year) => occurrenceIn(rule, { first, year }) ?? [])
    .filter((date) => Temporal.PlainDate.compare(first, date) <= 0)
    .filter((date) => rule.until === undefined || date.toString() <= rule.until.slice(0, 10))
    .slice(0, rule.count)
    .filter(({ year }) => year >= firstYear);
};

const occurrenceIn = (
  { byday, bymonth = 1 }: YearlyRule,
  { first, year }: { first: Temporal.PlainDate; year: number },
): Temporal.PlainDate | undefined => {
  if (byday === undefined) return anniversary(first, year);
  const weekday = weekdays.indexOf(byday.slice(-2)) + 1;
  const month = Temporal.PlainDate.from({ year, month: bymonth, day: 1 });
  const days = Array.from({ length: month.daysInMonth }, (_, index) => month.add({ days: index }));
  const nth = Number(byday.slice(0, -2));
  return days.filter(({ dayOfWeek }) => dayOfWeek === weekday).at(nth > 0 ? nth - 1 : nth);
};

/** 29 February comes in leap years only (RFC 5545: an invalid date is not an occurrence). */
const anniversary = ({ month, day }: Temporal.PlainDate, year: number): Temporal.PlainDate | undefined => {
  const date = Temporal.PlainDate.from({ year, month, day });
  return date.day === day ? date : undefined;
};
