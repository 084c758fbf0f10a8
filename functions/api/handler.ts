import middy from '@middy/core';
import httpRouter from '@middy/http-router';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { calendarRoutes } from './calendars/calendar-routes.ts';
import { contractRoutes } from './contracts/contract-routes.ts';
import type { ApiDependencies } from './dependencies.ts';
import { directoryRoutes } from './directory/directory-routes.ts';
import { callerOf } from './http/caller.ts';
import type { Implementation, Reply } from './http/endpoint.ts';
import { Problem } from './http/problem.ts';
import { problemResponses } from './http/problem-responses.ts';
import { knowledgeRoutes } from './knowledge/knowledge-routes.ts';
import { improvementRoutes } from './improvements/improvement-routes.ts';
import { openApiRoute } from './open-api-route.ts';
import { problemRoutes } from './problems/problem-routes.ts';
import { questionSetRoutes } from './question-sets/question-set-routes.ts';
import { getTicketRoute } from './tickets/get-ticket.ts';
import { getSlaRoute } from './tickets/get-sla.ts';
import { getTriageRoute } from './tickets/get-triage.ts';
import { listSuggestionsRoute } from './tickets/list-suggestions.ts';
import { getWorkflowRoute } from './tickets/get-workflow.ts';
import { commandRoutes } from './tickets/command-routes.ts';
import { listEventsRoute } from './tickets/list-events.ts';
import { listTicketsRoute } from './tickets/list-tickets.ts';
import { openTicketRoute } from './tickets/open-ticket.ts';
import { userRoutes } from './users/user-routes.ts';
import { workOrderRoutes } from './work-orders/work-order-routes.ts';

/** The HTTPS API: one function behind the HTTP API's routes, its rights decided here per route and row. */
export const createApiHandler = (dependencies: ApiDependencies) =>
  middy()
    .use(problemResponses(dependencies.log))
    .handler(
      httpRouter<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>({
        routes: [openApiRoute(), ...implementations(dependencies).map(routeOf)],
        notFoundResponse: () => {
          throw new Problem('unknown-route');
        },
      }),
    );

const implementations = (dependencies: ApiDependencies): Implementation[] => [
  openTicketRoute(dependencies),
  listTicketsRoute(dependencies),
  getTicketRoute(dependencies),
  listEventsRoute(dependencies),
  getWorkflowRoute(dependencies),
  getSlaRoute(dependencies),
  getTriageRoute(dependencies),
  listSuggestionsRoute(dependencies),
  ...commandRoutes(dependencies),
  ...workOrderRoutes(dependencies),
  ...directoryRoutes(dependencies),
  ...contractRoutes(dependencies),
  ...calendarRoutes(dependencies),
  ...knowledgeRoutes(dependencies),
  ...questionSetRoutes(dependencies),
  ...userRoutes(dependencies),
  ...problemRoutes(dependencies),
  ...improvementRoutes(dependencies),
];

const routeOf = ({ endpoint, run }: Implementation) => ({
  method: endpoint.method,
  path: endpoint.path,
  handler: async (event: APIGatewayProxyEventV2) => responseOf(await run(event, callerOf(event))),
});

const responseOf = ({ statusCode, body, headers }: Reply): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(body),
});
