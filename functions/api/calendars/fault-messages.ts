import type { CalendarFault, CalendarFaultCode } from '../../../domain/calendar/faults.ts';
import type { ICalendarError } from '../../../domain/calendar/icalendar.ts';
import type { Bilingual, Locale } from '../../../domain/values.ts';
import { Problem } from '../http/problem.ts';

type Code = CalendarFaultCode | ICalendarError['code'] | 'in-use';

const messages: Record<Code, Bilingual> = {
  'unknown-time-zone': {
    tr: 'IANA saat dilimi değil; örneğin Europe/Istanbul.',
    en: 'Not an IANA time zone such as Europe/Istanbul.',
  },
  'empty-window': {
    tr: 'Bitiş, başlangıçtan sonra olmalı; gece yarısını aşan vardiya iki aralık olarak yazılır.',
    en: 'The end must be after the beginning; a shift over midnight is written as two windows.',
  },
  'overlapping-windows': {
    tr: 'Aynı günün başka bir aralığıyla çakışıyor.',
    en: 'It overlaps another window of the day.',
  },
  'duplicate-holiday': { tr: 'Bu tatil günü zaten var.', en: 'This day off is there already.' },
  'empty-half-day': {
    tr: 'Yarım günün bitişi, başlangıcından sonra olmalı.',
    en: 'The end of a half day must be after its beginning.',
  },
  'always-open': {
    tr: 'Her an açık olan bir takvimin çalışma aralığı ve tatili olmaz.',
    en: 'Hours round the clock have no windows and no holidays.',
  },
  'no-open-minute': {
    tr: 'Önümüzdeki bir yılda tek bir açık dakika yok.',
    en: 'There is not one open minute in the coming year.',
  },
  'not-icalendar': { tr: 'Bu metin bir iCalendar değil.', en: 'This text is no iCalendar.' },
  'too-many-days': {
    tr: 'Bir takvimin alabileceğinden çok gün içeriyor.',
    en: 'It holds more days than a calendar takes.',
  },
  'in-use': { tr: 'Bu kayıt takvimi kullanıyor.', en: 'This record uses the calendar.' },
};

/** Faulty fields as a problem in the caller's language: `validation-failed` unless another code is given. */
export const faultProblem = (
  faults: readonly (CalendarFault | { field: string; code: Code })[],
  { locale, code = 'validation-failed' }: { locale: Locale; code?: 'validation-failed' | 'calendar-in-use' },
): Problem =>
  new Problem(code, {
    errors: faults.map((fault) => ({ ...fault, message: messages[fault.code][locale] })),
  });
