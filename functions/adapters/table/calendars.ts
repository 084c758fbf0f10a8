import { calendar, type Calendar } from '../../../domain/calendar/calendar.ts';
import type { SavingCalendar } from '../../ports/desk-table.ts';
import { readRecords } from './directory-records.ts';
import { directoryKey } from './keys.ts';
import type { Table } from './table.ts';
import { removeVersioned, saveVersioned } from './versioned-records.ts';

const keyOf = ({ id }: Calendar) => directoryKey('calendar', id);

/** All calendars of the desk, by id, as they stand. */
export const readCalendars = (table: Table): Promise<Calendar[]> =>
  readRecords(table, directoryKey('calendar', '').pk, calendar);

/** Writes a calendar; false when it has another version than the one that was changed, or exists though it should be new. */
export const saveCalendar = (table: Table, { calendar: record, before }: SavingCalendar): Promise<boolean> =>
  saveVersioned(table, { key: keyOf(record), record, before });

/** Deletes a calendar; false when it has another version, or is gone. */
export const removeCalendar = (table: Table, record: Calendar): Promise<boolean> =>
  removeVersioned(table, { key: keyOf(record), record });
