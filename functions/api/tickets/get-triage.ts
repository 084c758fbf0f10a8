import { getTriageEndpoint } from '../contract/endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { seesInternals } from './ticket-view.ts';
import { visibleTicket } from './visible-ticket.ts';

/** `GET /v1/tickets/{id}/triage`: what triage proposed and why; other customers' tickets may be among the reasons. */
export const getTriageRoute = ({ tickets }: ApiDependencies) =>
  implement(getTriageEndpoint, async ({ principal, params }) => {
    const ticket = await visibleTicket(tickets, { principal, idOrNumber: params['id'] });
    if (!seesInternals(principal)) throw new Problem('forbidden');
    return { statusCode: 200, body: ticket.triage ?? { proposals: {}, applied: [], duplicates: [] } };
  });
