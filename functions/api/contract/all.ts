import { improvementCommandName } from '../../../domain/improvement/command.ts';
import { problemCommandName } from '../../../domain/problem/command.ts';
import { personCommandName } from '../../../domain/ticket/command.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { calendarEndpoints } from './calendar-endpoints.ts';
import { contractEndpoints } from './contracts.ts';
import * as endpoints from './endpoints.ts';
import { knowledgeEndpoints } from './knowledge-endpoints.ts';
import { improvementCommandEndpoint, improvementEndpoints } from './improvement-endpoints.ts';
import { problemCommandEndpoint, problemEndpoints } from './problem-endpoints.ts';
import { questionSetEndpoints } from './question-set-endpoints.ts';
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
  ...Object.values(problemEndpoints),
  ...problemCommandName.options.map(problemCommandEndpoint),
  ...Object.values(improvementEndpoints),
  ...improvementCommandName.options.map(improvementCommandEndpoint),
  ...Object.values(questionSetEndpoints),
  endpoints.openApiEndpoint,
];
