import type { Calendar } from '../../../domain/calendar/calendar.ts';
import { faultsOf } from '../../../domain/calendar/faults.ts';
import type { Import } from '../../../domain/calendar/import-holidays.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import { id, instantOf } from '../../../domain/values.ts';
import { calendarEndpoints } from '../contract/calendar-endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { type Call, implement } from '../http/endpoint.ts';
import { etagOf, mustFollow } from '../http/follow.ts';
import { Problem } from '../http/problem.ts';
import { usersOf } from './calendar-users.ts';
import { faultProblem } from './fault-messages.ts';

type Dependencies = Pick<ApiDependencies, 'directory' | 'clock'>;
type Changing = Pick<Call<{ dryRun: boolean }, unknown>, 'principal' | 'locale' | 'query'>;

/** `PUT /v1/calendars/{id}`: open calls are counted by it from their next step on. */
export const putCalendarRoute = (dependencies: Dependencies) =>
  implement(calendarEndpoints.put, async (call) => {
    mustAdminister(call.principal);
    const calendarId = id.safeParse(call.params['id']).data;
    if (calendarId === undefined) throw new Problem('unknown-calendar');
    const before = await currentOf(dependencies, calendarId);
    if (before ?? call.headers['if-match']) mustFollow(call.headers, before);
    const calendar = changed(dependencies, { ...call.body, id: calendarId }, { call, before });
    return {
      statusCode: 200,
      headers: etagOf(calendar),
      body: await save(dependencies, { calendar, before, call }),
    };
  });

/** `DELETE /v1/calendars/{id}`: refused while anything refers to it. */
export const removeCalendarRoute = (dependencies: Dependencies) =>
  implement(calendarEndpoints.remove, async ({ principal, params, headers, locale }) => {
    mustAdminister(principal);
    const calendar = await existing(dependencies, params['id']);
    mustFollow(headers, calendar);
    const users = await usersOf(dependencies.directory, calendar.id);
    if (users.length > 0)
      throw faultProblem(
        users.map((field) => ({ field, code: 'in-use' as const })),
        { locale, code: 'calendar-in-use' },
      );
    if (!(await dependencies.directory.removeCalendar(calendar))) throw new Problem('conflict');
    return { statusCode: 200, body: calendar };
  });

/** `POST /v1/calendars/{id}/holidays/import`: a repetition brings nothing new and changes nothing. */
export const importHolidaysRoute = (dependencies: Dependencies) =>
  implement(calendarEndpoints.importHolidays, async (call) => {
    mustAdminister(call.principal);
    const before = await existing(dependencies, call.params['id']);
    if (call.headers['if-match'] !== undefined) mustFollow(call.headers, before);
    const { calendar: extended, added, skipped } = await imported(dependencies, { before, call });
    const calendar = added.length === 0 ? before : changed(dependencies, extended, { call, before });
    if (added.length > 0) await save(dependencies, { calendar, before, call });
    return { statusCode: 200, headers: etagOf(calendar), body: { calendar, added, skipped } };
  });

const imported = async (
  { clock }: Dependencies,
  { before, call }: { before: Calendar; call: Pick<Call<unknown, { ical: string }>, 'body' | 'locale'> },
): Promise<Import> => {
  // Loaded when it is needed, with the library that reads iCalendar: holidays are imported once a year.
  const { importHolidays } = await import('../../../domain/calendar/import-holidays.ts');
  const { ICalendarError } = await import('../../../domain/calendar/icalendar.ts');
  try {
    return importHolidays(before, { text: call.body.ical, now: instantOf(clock()) });
  } catch (error) {
    if (!(error instanceof ICalendarError)) throw error;
    throw faultProblem([{ field: 'ical', code: error.code }], call);
  }
};

const changed = (
  { clock }: Dependencies,
  hours: Omit<Calendar, 'version'>,
  { call, before }: { call: Changing; before: Calendar | undefined },
): Calendar => ({
  ...hours,
  version: (before?.version ?? 0) + 1,
  changedAt: instantOf(clock()),
  changedBy: call.principal.id,
});

const save = async (
  { directory, clock }: Dependencies,
  saving: { calendar: Calendar; before: Calendar | undefined; call: Changing },
): Promise<Calendar> => {
  const { calendar, before, call } = saving;
  const faults = faultsOf(calendar, { now: instantOf(clock()) });
  if (faults.length > 0) throw faultProblem(faults, call);
  if (!call.query.dryRun && !(await directory.saveCalendar({ calendar, before })))
    throw new Problem('conflict');
  return calendar;
};

const currentOf = async ({ directory }: Dependencies, id: string): Promise<Calendar | undefined> =>
  (await directory.calendars()).find((calendar) => calendar.id === id);

const existing = async (dependencies: Dependencies, id = ''): Promise<Calendar> => {
  const calendar = await currentOf(dependencies, id);
  if (!calendar) throw new Problem('unknown-calendar');
  return calendar;
};

const mustAdminister = ({ role }: Principal): void => {
  if (role !== 'administrator') throw new Problem('forbidden');
};
