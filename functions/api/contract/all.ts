import { personCommandName } from '../../../domain/ticket/command.ts';
import type { Endpoint } from '../http/endpoint.ts';
import * as endpoints from './endpoints.ts';

/** Every route of the API: what is served, documented and deployed. */
export const allEndpoints: Endpoint[] = [
  endpoints.openTicketEndpoint,
  endpoints.listTicketsEndpoint,
  endpoints.getTicketEndpoint,
  endpoints.listEventsEndpoint,
  endpoints.getWorkflowEndpoint,
  ...personCommandName.options.map(endpoints.commandEndpoint),
  endpoints.meEndpoint,
  ...Object.values(endpoints.directoryEndpoints),
  endpoints.openApiEndpoint,
];
