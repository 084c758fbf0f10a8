import { afterAll, beforeAll, expect, it } from 'vitest';
import { calendar as calendarSchema } from '../../../domain/calendar/calendar.ts';
import { startTestTable, type TestTable } from './testing.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

const calendar = (id: string, version = 1) =>
  calendarSchema.parse({
    ...{ id, version, name: 'Ofis', timeZone: 'Europe/Istanbul', holidays: [] },
    windows: [{ weekday: 1, from: '09:00', to: '18:00' }],
  });

it('R8: a calendar is written once as new, then only over the version that was read', async () => {
  const { table } = test;
  expect(await table.saveCalendar({ calendar: calendar('office') })).toBe(true);
  expect(await table.saveCalendar({ calendar: calendar('office') })).toBe(false);
  const change = { calendar: calendar('office', 2), before: calendar('office') };
  expect(await table.saveCalendar(change)).toBe(true);
  expect(await table.saveCalendar(change)).toBe(false);
  expect(await table.calendars()).toEqual([calendar('office', 2)]);
});

it('R8: a calendar is removed only as it was read, and is gone then', async () => {
  const { table } = test;
  await table.saveCalendar({ calendar: calendar('night', 3) });
  expect(await table.removeCalendar(calendar('night', 2))).toBe(false);
  expect((await table.calendar('night'))?.version).toBe(3);
  expect(await table.removeCalendar(calendar('night', 3))).toBe(true);
  expect(await table.calendar('night')).toBeUndefined();
  expect(await table.removeCalendar(calendar('night', 3))).toBe(false);
});

it('R8: what this process changed is seen by it at once', async () => {
  const { table } = test;
  await table.saveCalendar({ calendar: calendar('shop') });
  expect((await table.calendar('shop'))?.version).toBe(1);
  await table.saveCalendar({ calendar: calendar('shop', 2), before: calendar('shop') });
  expect((await table.calendar('shop'))?.version).toBe(2);
});
