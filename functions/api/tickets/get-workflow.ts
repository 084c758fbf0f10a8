import { getWorkflowEndpoint } from '../contract/endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement } from '../http/endpoint.ts';
import { checkpointFor, seesInternals } from './ticket-view.ts';
import { visibleTicket } from './visible-ticket.ts';

/** `GET /v1/tickets/{id}/workflow`: R4: the state of a ticket is known and shown at any moment. */
export const getWorkflowRoute = ({ tickets, workflow }: ApiDependencies) =>
  implement(getWorkflowEndpoint, async ({ principal, params }) => {
    const ticket = await visibleTicket(tickets, { principal, idOrNumber: params['id'] });
    const { id, generation, stage, attention } = ticket;
    const checkpoint = checkpointFor(principal, ticket);
    const { status, steps } = await workflow.history({ ticketId: id, generation });
    return {
      statusCode: 200,
      body: {
        stage,
        generation,
        status,
        steps,
        ...(checkpoint && { checkpoint }),
        ...(attention && seesInternals(principal) && { attention }),
      },
    };
  });
