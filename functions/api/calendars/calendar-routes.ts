import { previewOf } from '../../../domain/calendar/preview.ts';
import { instantOf } from '../../../domain/values.ts';
import { calendarEndpoints } from '../contract/calendar-endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement, type Implementation } from '../http/endpoint.ts';
import { etagOf } from '../http/follow.ts';
import { calendarInSight, calendarsInSight } from './calendar-sight.ts';
import { importHolidaysRoute, putCalendarRoute, removeCalendarRoute } from './change-calendar.ts';

/** Service hours (R8): read by whom they concern, changed by administrators. */
export const calendarRoutes = (dependencies: ApiDependencies): Implementation[] => [
  implement(calendarEndpoints.list, async ({ principal }) => ({
    statusCode: 200,
    body: { items: await calendarsInSight(dependencies, principal) },
  })),
  implement(calendarEndpoints.get, async ({ principal, params }) => {
    const calendar = await calendarInSight(dependencies, { principal, id: params['id'] });
    return { statusCode: 200, body: calendar, headers: etagOf(calendar) };
  }),
  previewRoute(dependencies),
  putCalendarRoute(dependencies),
  removeCalendarRoute(dependencies),
  importHolidaysRoute(dependencies),
];

/** `GET /v1/calendars/{id}/preview` */
const previewRoute = (dependencies: ApiDependencies) =>
  implement(calendarEndpoints.preview, async ({ principal, params, query }) => {
    const calendar = await calendarInSight(dependencies, { principal, id: params['id'] });
    const { from = instantOf(dependencies.clock()), minutes } = query;
    return {
      statusCode: 200,
      body: { timeZone: calendar.timeZone, ...previewOf(calendar, { from, minutes }) },
    };
  });
