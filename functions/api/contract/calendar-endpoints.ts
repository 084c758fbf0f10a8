import * as z from 'zod';
import { calendar, holiday } from '../../../domain/calendar/calendar.ts';
import { bilingual, instant } from '../../../domain/values.ts';
import { noQuery, nothing } from '../http/endpoint.ts';
import { get } from './endpoint-parts.ts';
import { pageOf } from './views.ts';

const calendarView = calendar.meta({ id: 'Calendar' });

/** A calendar as somebody writes it: the desk counts its versions and says who changed it. */
const calendarHours = calendar
  .omit({ id: true, version: true, changedAt: true, changedBy: true })
  .meta({ id: 'CalendarHours' });

const dryRun = z.strictObject({ dryRun: z.stringbool().default(false) });

const stretch = z.discriminatedUnion('open', [
  z.strictObject({ from: instant, to: instant, open: z.literal(true), minutes: z.number() }),
  z.strictObject({ from: instant, to: instant, open: z.literal(false), because: z.array(bilingual) }),
]);

const skipped = z.strictObject({
  name: z.string(),
  date: z.iso.date().optional(),
  because: z.enum([
    'already-there',
    'past',
    'cancelled',
    'no-date',
    'not-whole-days',
    'too-long',
    'unsupported-rule',
  ]),
});

/** 256 KiB of UTF-16: a country's holidays of many years fill a tenth of it. */
const longestText = 262_144;

export const calendarEndpoints = {
  list: get('/v1/calendars', {
    operationId: 'listCalendars',
    summary: 'Service hours: all for the desk, those of their contracts for a customer’s people.',
    query: noQuery,
    response: pageOf(calendarView),
  }),
  get: get('/v1/calendars/{id}', {
    operationId: 'getCalendar',
    summary: 'One calendar of service hours.',
    query: noQuery,
    response: calendarView,
  }),
  preview: get('/v1/calendars/{id}/preview', {
    operationId: 'previewCalendar',
    summary:
      'The next service hours, 24 unless other minutes are asked for, and why the desk is closed between them.',
    query: z.strictObject({
      from: instant.optional(),
      minutes: z.coerce.number().int().min(1).max(2_880).default(1_440),
    }),
    response: z
      .strictObject({ from: instant, until: instant, timeZone: z.string(), stretches: z.array(stretch) })
      .meta({ id: 'CalendarPreview' }),
  }),
  put: {
    method: 'PUT',
    path: '/v1/calendars/{id}',
    operationId: 'putCalendar',
    summary:
      'Write a calendar: a new one, or over the version that `If-Match` names. With `dryRun=true` it is only checked.',
    query: dryRun,
    body: calendarHours,
    response: calendarView,
    status: 200,
  },
  remove: {
    method: 'DELETE',
    path: '/v1/calendars/{id}',
    operationId: 'deleteCalendar',
    summary: 'Delete a calendar that nothing refers to; the answer is what it was.',
    query: noQuery,
    body: nothing,
    response: calendarView,
    status: 200,
  },
  importHolidays: {
    method: 'POST',
    path: '/v1/calendars/{id}/holidays/import',
    operationId: 'importHolidays',
    summary:
      'Take over the whole days of an iCalendar text (RFC 5545) as days off; what is there already stays. With `dryRun=true` nothing is saved.',
    query: dryRun,
    body: z.strictObject({ ical: z.string().min(1).max(longestText) }).meta({ id: 'HolidayImport' }),
    response: z
      .strictObject({ calendar: calendarView, added: z.array(holiday), skipped: z.array(skipped) })
      .meta({ id: 'HolidayImportResult' }),
    status: 200,
  },
} as const;
