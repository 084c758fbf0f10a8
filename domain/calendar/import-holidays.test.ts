import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar as calendarSchema } from './calendar.ts';
import { faultsOf } from './faults.ts';
import { ICalendarError } from './icalendar.ts';
import { importHolidays } from './import-holidays.ts';

const now = '2026-11-23T06:00:00.000Z';
const calendarIn = (timeZone: string, parts: object = {}) =>
  calendarSchema.parse({
    ...{ id: 'office', name: 'Ofis', timeZone, holidays: [] },
    windows: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '18:00' })),
    ...parts,
  });
const istanbul = calendarIn('Europe/Istanbul');
const berlin = calendarIn('Europe/Berlin');
const fileOf = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//TR', ...lines, 'END:VCALENDAR'].join('\r\n');
const eventOf = (...lines: string[]) =>
  fileOf('BEGIN:VEVENT', 'UID:1@x', 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT');
const imported = (text: string, calendar = istanbul) => importHolidays(calendar, { text, now });
const datesIn = (text: string, calendar = istanbul) =>
  imported(text, calendar).added.map(({ date, yearly }) => (yearly ? `${date} yearly` : date));
const refusalOf = (text: string): unknown => {
  try {
    return imported(text);
  } catch (error) {
    return error instanceof ICalendarError ? error.code : error;
  }
};

describe('an iCalendar of days off', () => {
  it('R8: brings a day, with its name unescaped and unfolded', () => {
    const text = eventOf('DTSTART;VALUE=DATE:20270305', 'SUMMARY:Kuruluş günü\\, ', ' şenlik');
    expect(imported(text).added).toEqual([{ date: '2027-03-05', name: 'Kuruluş günü, şenlik' }]);
  });

  it.each<[what: string, lines: string[], dates: string[]]>([
    [
      'several days, the end not in them',
      ['DTSTART;VALUE=DATE:20270301', 'DTEND;VALUE=DATE:20270304'],
      ['2027-03-01', '2027-03-02', '2027-03-03'],
    ],
    ['days by duration', ['DTSTART;VALUE=DATE:20261231', 'DURATION:P2D'], ['2026-12-31', '2027-01-01']],
    [
      'an end on the day itself',
      ['DTSTART;VALUE=DATE:20270301', 'DTEND;VALUE=DATE:20270301'],
      ['2027-03-01'],
    ],
    ['every year', ['DTSTART;VALUE=DATE:20200215', 'RRULE:FREQ=YEARLY'], ['2020-02-15 yearly']],
    [
      'every year, month and day said again',
      ['DTSTART;VALUE=DATE:20200215', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=15'],
      ['2020-02-15 yearly'],
    ],
    [
      'every year but one',
      ['DTSTART;VALUE=DATE:20260215', 'RRULE:FREQ=YEARLY;UNTIL=20300101', 'EXDATE;VALUE=DATE:20280215'],
      ['2027-02-15', '2029-02-15'],
    ],
    [
      'three times',
      ['DTSTART;VALUE=DATE:20260301', 'RRULE:FREQ=YEARLY;COUNT=3'],
      ['2027-03-01', '2028-03-01'],
    ],
    [
      'the fourth Thursday of November, as long as anybody plans',
      ['DTSTART;VALUE=DATE:20251127', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20291231'],
      ['2026-11-26', '2027-11-25', '2028-11-23', '2029-11-22'],
    ],
    [
      'the last Monday of May',
      ['DTSTART;VALUE=DATE:20250526', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=4'],
      ['2027-05-31', '2028-05-29'],
    ],
    [
      '29 February, in leap years only',
      ['DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY;UNTIL=20330101'],
      ['2028-02-29', '2032-02-29'],
    ],
  ])('R8: brings %s', (...[, lines, dates]) => {
    expect(datesIn(eventOf(...lines))).toEqual(dates);
  });

  it.each([
    [
      'its zone’s midnights',
      'DTSTART;TZID=Europe/Berlin:20270328T000000',
      'DTEND;TZID=Europe/Berlin:20270329T000000',
    ],
    [
      'another zone’s midnights',
      'DTSTART;TZID=Asia/Tokyo:20270328T000000',
      'DTEND;TZID=Asia/Tokyo:20270329T000000',
    ],
    ['UTC, 23 hours apart', 'DTSTART:20270327T230000Z', 'DTEND:20270328T220000Z'],
  ])('R8: keeps its date on the day of a clock change: written as %s', (_what, from, to) => {
    expect(datesIn(eventOf(from, to), berlin)).toEqual(['2027-03-28']);
  });

  it.each<[because: string, lines: string[]]>([
    ['not-whole-days', ['DTSTART;TZID=Europe/Istanbul:20270301T130000', 'DURATION:PT5H']],
    ['not-whole-days', ['DTSTART:20270301T000000Z', 'DTEND:20270302T000000Z']],
    ['no-date', ['SUMMARY:Bayram']],
    ['no-date', ['DTSTART;VALUE=DATE:20270230', 'X-WHY:no such day']],
    ['no-date', ['DTSTART;VALUE=DATE:00010101', 'RRULE:FREQ=YEARLY;INTERVAL=3']],
    ['too-long', ['DTSTART;VALUE=DATE:20270101', 'DTEND;VALUE=DATE:20280101']],
    ['cancelled', ['DTSTART;VALUE=DATE:20270101', 'STATUS:CANCELLED']],
    ['unsupported-rule', ['DTSTART;VALUE=DATE:20270101', 'RRULE:FREQ=WEEKLY']],
    ['unsupported-rule', ['DTSTART;VALUE=DATE:20270101', 'RRULE:FREQ=SECONDLY']],
    ['unsupported-rule', ['DTSTART;VALUE=DATE:20270101', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30']],
    ['unsupported-rule', ['DTSTART;VALUE=DATE:20270101', 'RRULE:FREQ=YEARLY;BYDAY=MO']],
    ['unsupported-rule', ['DTSTART;VALUE=DATE:20270101', 'RDATE;VALUE=DATE:20270601']],
    ['past', ['DTSTART;VALUE=DATE:20260101']],
  ])('R8: names what it leaves out: %s (%j)', (because, lines) => {
    const { added, skipped } = imported(eventOf(...lines));
    expect(added).toEqual([]);
    expect(skipped.map((one) => one.because)).toEqual([because]);
  });

  it('R8: brings nothing a second time, and no day on which the desk is closed already', () => {
    const turkish = calendarIn('Europe/Istanbul', { publicHolidays: { source: 'turkey' } });
    const text = fileOf(
      ...['20270309', '20270308', '20270615', '20270615'].flatMap((date, index) => [
        ...['BEGIN:VEVENT', `UID:${String(index)}`, `DTSTART;VALUE=DATE:${date}`],
        ...['SUMMARY:Tatil', 'END:VEVENT'],
      ]),
    );
    const once = imported(text, turkish);
    expect(once.added.map(({ date }) => date)).toEqual(['2027-03-08', '2027-06-15']);
    expect(once.skipped.map(({ date, because }) => [date, because])).toEqual([
      ['2027-03-09', 'already-there'],
      ['2027-06-15', 'already-there'],
    ]);
    const twice = imported(text, once.calendar);
    expect(twice.added).toEqual([]);
    expect(twice.calendar).toEqual(once.calendar);
    expect(faultsOf(once.calendar, { now })).toEqual([]);
  });
});

describe('a file that is hostile or no calendar', () => {
  const lines = (count: number, line: string) => Array.from({ length: count }, () => line);
  it.each<[what: string, text: string, code: string]>([
    ['nothing', '', 'not-icalendar'],
    ['a web page', '<!doctype html><title>Calendar</title>', 'not-icalendar'],
    ['a visiting card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:x\r\nEND:VCARD', 'not-icalendar'],
    ['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT', 'not-icalendar'],
    ['an unknown frequency', eventOf('DTSTART;VALUE=DATE:20270101', 'RRULE:FREQ=HOURLYISH'), 'not-icalendar'],
    ['components within components', lines(100_000, 'BEGIN:VCALENDAR').join('\r\n'), 'too-many-days'],
    [
      'more events than there are days',
      fileOf(...lines(3_000, 'BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270101\r\nEND:VEVENT')),
      'too-many-days',
    ],
    [
      'few events of many days',
      fileOf(
        ...lines(
          30,
          'BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270220\r\nEND:VEVENT',
        ),
      ),
      'too-many-days',
    ],
  ])('R8: is refused by name: %s', (...[, text, code]) => {
    expect(refusalOf(text)).toBe(code);
  });

  it('R8: ends in a refusal or in days, whatever it is', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...['BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'RRULE:FREQ=YEARLY'],
        ...['DTSTART;VALUE=DATE:20270101', 'DTSTART:20270101T000000Z', 'DTEND;VALUE=DATE:20270105'],
        ...['DURATION:-P9W', 'EXDATE:', 'RRULE:FREQ=YEARLY;COUNT=0', 'RRULE:BYDAY=1MO', 'SUMMARY:\\'],
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (text) => {
        const outcome = refusalOf(text.join('\r\n'));
        expect(typeof outcome === 'string' || (outcome !== null && 'added' in (outcome as object))).toBe(
          true,
        );
      }),
    );
  });
});
