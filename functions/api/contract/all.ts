import { personCommandName } from '../../../domain/ticket/command.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { calendarEndpoints } from './calendar-endpoints.ts';
import { contractEndpoints } from './contracts.ts';
import * as endpoints from './endpoints.ts';
import { knowledgeEndpoints } from './knowledge-endpoints.ts';
import { getUserEndpoint, putAbsencesEndpoint } from './user-endpoints.ts';
import { workOrderEndpoints } from './work-order-endpoints.ts';

/** Every route of the API: what is served, documented and deployed. */
export const allEndpoints: Endpoint[] = [
  endpoints.openTicketEndpoint,
  endpoints.listTicketsEndpoint,
  endpoints.getTicketEndpoint,
  endpoints.listEventsEndpoint,
  endpoints.getWorkflowEndpoint,
  endpoints.getSlaEndpoint,
  endpoints.getTriageEndpoint,
  endpoints.listSuggestionsEndpoint,
  ...personCommandName.options.map(endpoints.commandEndpoint),
  ...workOrderEndpoints,
  endpoints.meEndpoint,
  getUserEndpoint,
  putAbsencesEndpoint,
  ...Object.values(endpoints.directoryEndpoints),
  ...Object.values(contractEndpoints),
  ...Object.values(calendarEndpoints),
  ...Object.values(knowledgeEndpoints),
  endpoints.openApiEndpoint,
];
