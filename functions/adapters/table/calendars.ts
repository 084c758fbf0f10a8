import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { calendar, type Calendar } from '../../../domain/calendar/calendar.ts';
import type { SavingCalendar } from '../../ports/desk-table.ts';
import { unless } from '../unless.ts';
import { readRecords } from './directory-records.ts';
import { directoryKey } from './keys.ts';
import type { Table } from './table.ts';

/** All calendars of the desk, by id, as they stand. */
export const readCalendars = (table: Table): Promise<Calendar[]> =>
  readRecords(table, directoryKey('calendar', '').pk, calendar);

/** Writes a calendar; false when it has another version than the one that was changed, or exists though it should be new. */
export const saveCalendar = ({ client, tableName }: Table, saving: SavingCalendar): Promise<boolean> =>
  unlessRefused(() =>
    client.send(
      new PutCommand({
        TableName: tableName,
        Item: { ...directoryKey('calendar', saving.calendar.id), record: saving.calendar },
        ...(saving.before === undefined
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : hasVersion(saving.before)),
      }),
    ),
  );

/** Deletes a calendar; false when it has another version, or is gone. */
export const removeCalendar = ({ client, tableName }: Table, removed: Calendar): Promise<boolean> =>
  unlessRefused(() =>
    client.send(
      new DeleteCommand({
        TableName: tableName,
        Key: directoryKey('calendar', removed.id),
        ...hasVersion(removed),
      }),
    ),
  );

const hasVersion = ({ version }: Pick<Calendar, 'version'>) => ({
  ConditionExpression: '#record.#version = :version',
  ExpressionAttributeNames: { '#record': 'record', '#version': 'version' },
  ExpressionAttributeValues: { ':version': version },
});

const unlessRefused = async (write: () => Promise<object>): Promise<boolean> =>
  (await unless([ConditionalCheckFailedException], write)) !== undefined;
