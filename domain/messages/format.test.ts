import { expect, test } from 'vitest';
import { date, dateTime, mean, percent } from './format.ts';

const timeZone = 'Europe/Istanbul';

test('R8: times are told in the calendar’s time zone', () => {
  const at = '2026-12-31T22:30:00.000Z';
  expect(dateTime(at, { locale: 'tr', timeZone })).toBe('1 Ocak 2027 01:30');
  expect(dateTime(at, { locale: 'en', timeZone })).toBe('1 January 2027 at 01:30');
});

test('R6: days and figures are told as each language does', () => {
  expect(date('2028-02-29', 'tr')).toBe('29 Şubat 2028 Salı');
  expect(date('2028-02-29', 'en')).toMatch(/^Tuesday,? 29 February 2028$/);
  expect([percent(2 / 3, 'tr'), percent(2 / 3, 'en')]).toEqual(['%67', '67%']);
  expect([mean(4.25, 'tr'), mean(4, 'en')]).toEqual(['4,3', '4.0']);
});
