import { describe, expect, it } from 'vitest';
import { instantOf } from '../values.ts';
import { addBusinessMinutes, businessMinutesBetween } from './business-time.ts';
import type { Calendar } from './calendar.ts';
import { calendar } from './calendar.ts';

/*
 * Cases that were worked out with a pencil, from the source named above them. A line is a calendar, a moment, business
 * minutes, the moment at which they are over, and what it shows.
 */

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const workdays = [1, 2, 3, 4, 5];
const on = (weekdays: number[], ...hours: [from: string, to: string][]): Calendar['windows'] =>
  weekdays.flatMap((weekday) => hours.map(([from, to]) => ({ weekday, from, to })));
const hours = (timeZone: string, windows: Calendar['windows'], more: object = {}): Calendar =>
  calendar.parse({ id: 'hours', name: 'Servis saatleri', timeZone, windows, holidays: [], ...more });

const turkish = { publicHolidays: { source: 'turkey' } };
/** 4 h before lunch, 4½ h after. */
const officeWindows = on(workdays, ['08:30', '12:30'], ['13:30', '18:00']);
const nights: [string, string][] = [
  ['00:00', '06:00'],
  ['22:00', '24:00'],
];
const calendars: Record<string, Calendar> = {
  office: hours('Europe/Istanbul', officeWindows, turkish),
  /** Twelve hours a day, Saturdays too. */
  shop: hours('Europe/Istanbul', on([1, 2, 3, 4, 5, 6], ['10:00', '22:00']), turkish),
  own: hours('Europe/Istanbul', officeWindows, {
    ...turkish,
    holidays: [
      { date: '2026-03-05', yearly: true, name: 'Kuruluş günü' },
      { date: '2026-12-31', yearly: true, name: 'Yılbaşı gecesi', opensUntil: '13:00' },
      { date: '2026-06-15', name: 'Sayım', opensFrom: '13:30' },
    ],
  }),
  istanbul: hours('Europe/Istanbul', on(everyDay, ['00:00', '24:00'])),
  berlin: hours('Europe/Berlin', on(everyDay, ['00:00', '24:00'])),
  nights: hours('Europe/Berlin', on(everyDay, ...nights)),
  early: hours('Europe/Berlin', on(everyDay, ['02:30', '04:00'])),
  newYork: hours('America/New_York', on(workdays, ['09:00', '17:00'])),
  newYorkDays: hours('America/New_York', on(everyDay, ['00:00', '24:00'])),
  always: hours('Europe/Istanbul', [], { alwaysOpen: true }),
  alwaysBerlin: hours('Europe/Berlin', [], { alwaysOpen: true }),
};

const table = `
# peers 1 (SLA must count only service hours: osTicket #1168, #2131, #4166; freescout #3756)
office | 2026-11-23T09:00+03:00 |   30 | 2026-11-23T09:30+03:00 | within a morning
office | 2026-11-23T03:00+03:00 |   60 | 2026-11-23T09:30+03:00 | a call of the small hours
office | 2026-11-23T20:00+03:00 |   60 | 2026-11-24T09:30+03:00 | a call of the evening
office | 2026-11-23T18:00+03:00 |    1 | 2026-11-24T08:31+03:00 | a call at closing time
office | 2026-11-27T17:00+03:00 |  120 | 2026-11-30T09:30+03:00 | over a weekend
office | 2026-11-28T12:00+03:00 |   15 | 2026-11-30T08:45+03:00 | a call of Saturday
office | 2026-11-29T23:59+03:00 |    1 | 2026-11-30T08:31+03:00 | a call of Sunday night
office | 2026-11-27T08:30+03:00 | 1020 | 2026-11-30T18:00+03:00 | two days of 8½ h, Friday and Monday
shop   | 2026-11-28T21:00+03:00 |  120 | 2026-11-30T11:00+03:00 | Saturday is worked, Sunday is not

# peers 2 (lunch break, split shift: chatwoot #14009, #9798; frappe/helpdesk #2212)
office | 2026-11-23T12:00+03:00 |   60 | 2026-11-23T14:00+03:00 | over the lunch break
office | 2026-11-23T12:30+03:00 |    1 | 2026-11-23T13:31+03:00 | a call as lunch begins
office | 2026-11-23T13:00+03:00 |   15 | 2026-11-23T13:45+03:00 | a call during lunch
office | 2026-11-23T08:30+03:00 |  240 | 2026-11-23T12:30+03:00 | a morning ends before lunch, not after
office | 2026-11-23T08:30+03:00 |  510 | 2026-11-23T18:00+03:00 | a day has 8½ h
office | 2026-11-23T08:30+03:00 |  511 | 2026-11-24T08:31+03:00 | and not a minute more

# Law 2429 of 1981, articles 1 and 2 (resmî tatiller), in the years' weekdays
office | 2025-12-31T17:30+03:00 |   60 | 2026-01-02T09:00+03:00 | New Year's Day
office | 2025-12-31T08:30+03:00 |  510 | 2025-12-31T18:00+03:00 | 31 December is a working day
office | 2026-04-22T17:00+03:00 |   90 | 2026-04-24T09:00+03:00 | 23 April, a Thursday
office | 2026-05-18T17:30+03:00 |   45 | 2026-05-20T08:45+03:00 | 19 May, a Tuesday
office | 2027-08-27T17:00+03:00 |  120 | 2027-08-31T09:30+03:00 | 30 August, a Monday
office | 2026-08-28T17:30+03:00 |   60 | 2026-08-31T09:00+03:00 | 30 August on a Sunday moves to no other day
office | 2026-10-28T12:00+03:00 |   60 | 2026-10-30T09:00+03:00 | 28 October ends at 13:00, 29 October is off
shop   | 2026-10-28T12:00+03:00 |  120 | 2026-10-30T11:00+03:00 | the same for who has no lunch break
office | 2025-10-28T08:30+03:00 |  240 | 2025-10-28T12:30+03:00 | the morning of 28 October is a whole one
office | 2025-10-28T14:00+03:00 |    1 | 2025-10-30T08:31+03:00 | a call of its afternoon
office | 2027-10-28T12:30+03:00 |   10 | 2027-11-01T08:40+03:00 | 29 October, a Friday

# Law 5892 of 2009 (1 May) and law 6752 of 2016 (15 July, from 2017)
office | 2026-04-30T17:59+03:00 |    2 | 2026-05-04T08:31+03:00 | 1 May, a Friday
office | 2026-07-14T16:00+03:00 |  180 | 2026-07-16T09:30+03:00 | 15 July, a Wednesday
office | 2016-07-15T09:00+03:00 |   30 | 2016-07-15T09:30+03:00 | 15 July 2016 was a working day

# Diyanet: Ramazan Bayramı 30 March – 1 April 2025, arife on Saturday
office | 2025-03-28T17:00+03:00 |  120 | 2025-04-02T09:30+03:00 | from Friday to Wednesday
shop   | 2025-03-29T12:00+03:00 |  120 | 2025-04-02T11:00+03:00 | the arife ends at 13:00
shop   | 2025-03-28T22:00+03:00 |  180 | 2025-03-29T13:00+03:00 | and has three hours

# Diyanet: Ramazan Bayramı 20 – 22 March 2026, arife on Thursday
office | 2026-03-19T09:00+03:00 |  300 | 2026-03-23T10:00+03:00 | from the arife to Monday
office | 2026-03-19T13:30+03:00 |    5 | 2026-03-23T08:35+03:00 | a call of its afternoon
shop   | 2026-03-19T12:59+03:00 |    2 | 2026-03-23T10:01+03:00 | the last minute before 13:00
shop   | 2026-03-18T21:00+03:00 |  270 | 2026-03-23T10:30+03:00 | an hour, three, and half an hour
office | 2026-03-23T09:00+03:00 |  -60 | 2026-03-19T12:00+03:00 | back over the feast

# Diyanet: Ramazan Bayramı 9 – 11 March 2027, arife on Monday
office | 2027-03-08T12:00+03:00 |   60 | 2027-03-12T09:00+03:00 | from the arife to Friday
office | 2027-03-05T18:00+03:00 |  240 | 2027-03-08T12:30+03:00 | its morning is a whole one
office | 2027-03-05T18:00+03:00 |  241 | 2027-03-12T08:31+03:00 | and not a minute more
shop   | 2027-03-08T10:00+03:00 |  900 | 2027-03-12T22:00+03:00 | three hours and a whole day

# Diyanet: Kurban Bayramı 6 – 9 June 2025, arife on Thursday
office | 2025-06-05T11:30+03:00 |  120 | 2025-06-10T09:30+03:00 | from the arife to Tuesday
shop   | 2025-06-05T13:00+03:00 |    1 | 2025-06-10T10:01+03:00 | Saturday is off, too
office | 2025-06-10T08:30+03:00 |   -1 | 2025-06-05T12:29+03:00 | back over the feast

# Diyanet: Kurban Bayramı 27 – 30 May 2026, arife on Tuesday
office | 2026-05-26T12:00+03:00 |   60 | 2026-06-01T09:00+03:00 | from the arife to Monday
shop   | 2026-05-26T11:00+03:00 |  240 | 2026-06-01T12:00+03:00 | its fourth day takes the Saturday
office | 2026-05-25T08:30+03:00 |  750 | 2026-05-26T12:30+03:00 | that week has a day and a morning
office | 2026-05-25T08:30+03:00 |  751 | 2026-06-01T08:31+03:00 | and not a minute more

# Diyanet: Kurban Bayramı 16 – 19 May 2027, arife on Saturday, its last day on 19 May
office | 2027-05-14T17:00+03:00 |   90 | 2027-05-20T09:00+03:00 | two holidays on one day are one
shop   | 2027-05-15T12:00+03:00 |  120 | 2027-05-20T11:00+03:00 | the arife ends at 13:00

# Diyanet: the feasts of 2015 and 2016, on other days than in Umm al-Qura's calendar
office | 2015-09-23T12:00+03:00 |   60 | 2015-09-28T09:00+03:00 | Kurban Bayramı from 24 September 2015
office | 2016-07-04T12:00+03:00 |   60 | 2016-07-08T09:00+03:00 | Ramazan Bayramı from 5 July 2016
office | 2016-09-09T17:30+03:00 |   60 | 2016-09-16T09:00+03:00 | Kurban Bayramı from 12 September 2016

# IANA tz, Europe/Istanbul: back on 8 November 2015 instead of 25 October; forward for good on 27 March 2016
istanbul | 2015-10-25T00:00+03:00 | 1440 | 2015-10-26T00:00+03:00 | the change that was put off
istanbul | 2015-11-08T00:00+03:00 | 1500 | 2015-11-09T00:00+02:00 | the day of 25 hours
istanbul | 2016-03-27T00:00+02:00 | 1380 | 2016-03-28T00:00+03:00 | the day of 23 hours
istanbul | 2016-10-30T00:00+03:00 | 1440 | 2016-10-31T00:00+03:00 | the change that never came
office   | 2015-11-06T17:00+03:00 |  120 | 2015-11-09T09:30+02:00 | opening time is by the wall clock
office   | 2016-03-25T17:00+02:00 |  120 | 2016-03-28T09:30+03:00 | before and after

# Directive 2000/84/EC: Europe/Berlin on 29 March and 25 October 2026 at 01:00 UTC
berlin | 2026-03-28T23:00+01:00 |  180 | 2026-03-29T03:00+02:00 | three hours, four on the clock
berlin | 2026-03-29T00:00+01:00 | 1380 | 2026-03-30T00:00+02:00 | the day of 23 hours
berlin | 2026-10-25T00:00+02:00 | 1500 | 2026-10-26T00:00+01:00 | the day of 25 hours
nights | 2026-03-28T22:00+01:00 |  420 | 2026-03-29T06:00+02:00 | the night shift of seven hours
nights | 2026-10-24T22:00+02:00 |  540 | 2026-10-25T06:00+01:00 | the night shift of nine hours
early  | 2026-03-29T00:00+01:00 |   60 | 2026-03-29T04:00+02:00 | who opens at 02:30 opens with the change
alwaysBerlin | 2026-10-25T01:00+02:00 | 180 | 2026-10-25T03:00+01:00 | round the clock, three hours are three

# Energy Policy Act of 2005: America/New_York on 8 March and 1 November 2026
newYork     | 2026-03-06T16:00-05:00 |  120 | 2026-03-09T10:00-04:00 | over the spring change
newYork     | 2026-10-30T16:00-04:00 |  120 | 2026-11-02T10:00-05:00 | over the autumn change
newYorkDays | 2026-03-08T00:00-05:00 | 1380 | 2026-03-09T00:00-04:00 | the day of 23 hours
newYorkDays | 2026-11-01T00:00-04:00 | 1500 | 2026-11-02T00:00-05:00 | the day of 25 hours

# Night shifts over midnight, written as two windows
nights | 2026-11-23T22:00+01:00 |  480 | 2026-11-24T06:00+01:00 | a shift of eight hours
nights | 2026-11-23T23:30+01:00 |   60 | 2026-11-24T00:30+01:00 | midnight is no seam
nights | 2026-11-24T07:00+01:00 |   60 | 2026-11-24T23:00+01:00 | a call of the day

# Round the clock, as agreed in the contract
always | 2026-05-27T03:00+03:00 | 1440 | 2026-05-28T03:00+03:00 | a feast is a day like any other
always | 2026-12-31T23:00+03:00 |  120 | 2027-01-01T01:00+03:00 | over New Year
always | 2026-11-28T12:00+03:00 |   -1 | 2026-11-28T11:59+03:00 | back, on a Saturday

# The customer's own days off
own | 2027-03-04T17:30+03:00 |   60 | 2027-03-08T09:00+03:00 | a yearly one, on a Friday
own | 2025-03-05T09:00+03:00 |   10 | 2025-03-05T09:10+03:00 | not in the years before its first
own | 2026-12-31T12:00+03:00 |   60 | 2027-01-04T09:00+03:00 | a yearly half day before New Year's Day
own | 2026-06-12T17:45+03:00 |   30 | 2026-06-15T13:45+03:00 | a morning off

# Gregorian calendar: ends of months and leap years
office | 2028-02-29T17:30+03:00 |   60 | 2028-03-01T09:00+03:00 | 29 February 2028
office | 2027-02-26T17:45+03:00 |   30 | 2027-03-01T08:45+03:00 | February of 28 days
office | 2026-11-30T17:55+03:00 |   10 | 2026-12-01T08:35+03:00 | the last of November
`;

type Case = { source: string; name: string; hours: Calendar; from: string; minutes: number; to: string };

const caseOf = (source: string, line: string): Case => {
  const [name = '', from = '', minutes = '', to = '', what = ''] = line.split('|').map((cell) => cell.trim());
  const found = calendars[name];
  if (found === undefined) throw new Error(`no calendar ${name}`);
  return { source, name: what, hours: found, from, minutes: Number(minutes), to };
};
const cases = table
  .split('\n\n')
  .map((section) => section.trim().split('\n'))
  .flatMap(([source = '', ...lines]) => lines.map((line) => caseOf(source.slice(2), line)));

const at = (text: string) => instantOf(Date.parse(text));

describe('service hours by pencil', () => {
  it.each(cases)('R8, $source: $name', ({ hours: given, from, minutes, to }) => {
    expect(addBusinessMinutes(given, at(from), minutes)).toBe(at(to));
    expect(businessMinutesBetween(given, at(from), at(to))).toBe(minutes);
  });

  it('R8: there are at least 60 cases, and every calendar is in one', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map((one) => one.hours)).size).toBe(Object.keys(calendars).length);
  });
});
