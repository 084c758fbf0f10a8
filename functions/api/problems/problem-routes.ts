import { actorOf } from '../../../domain/people/actor.ts';
import { mayReadProblems } from '../../../domain/problem/permission.ts';
import { openedProblem } from '../../../domain/problem/transition.ts';
import { instantOf } from '../../../domain/values.ts';
import { problemCommandEndpoint, problemEndpoints } from '../contract/problem-endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement, type Implementation } from '../http/endpoint.ts';
import { writeOnce } from '../http/once.ts';
import { mustNameVersion } from '../http/precondition.ts';
import { Problem } from '../http/problem.ts';
import { giveToProblem } from './change-problem.ts';
import { problemEventViewOf, problemReply } from './problem-view.ts';
import { checkProblemReferences, incidentNamed } from './references.ts';
import { mustWriteProblems, visibleProblem } from './visible-problem.ts';

/** Problem records (R11): read by the desk, written by its first and second level. */
export const problemRoutes = (dependencies: ApiDependencies): Implementation[] => [
  ...readingRoutes(dependencies),
  openRoute(dependencies),
  changeRoute(dependencies),
  ...incidentRoutes(dependencies),
  ...outcomeRoutes(dependencies),
];

const readingRoutes = ({ problems }: ApiDependencies): Implementation[] => [
  implement(problemEndpoints.list, async ({ principal, query: { status, limit, cursor } }) => {
    if (!mayReadProblems(principal)) throw new Problem('forbidden');
    const page = await problems.problems({ limit, ...(status && { status }), ...(cursor && { cursor }) });
    return { statusCode: 200, body: { items: page.items, ...(page.cursor && { next: page.cursor }) } };
  }),
  implement(problemEndpoints.get, async ({ principal, params }) =>
    problemReply(await visibleProblem(problems, { principal, idOrNumber: params['id'] }), { principal }),
  ),
  implement(problemEndpoints.events, async ({ principal, params, query: { limit, cursor } }) => {
    const { id: problemId } = await visibleProblem(problems, { principal, idOrNumber: params['id'] });
    const page = await problems.problemEvents({ problemId, limit, ...(cursor && { cursor }) });
    const items = page.items.map(problemEventViewOf);
    return { statusCode: 200, body: { items, ...(page.cursor && { next: page.cursor }) } };
  }),
];

/** `POST /v1/problems` */
const openRoute = (dependencies: ApiDependencies) =>
  implement(problemEndpoints.open, async (call) => {
    const { principal, body } = call;
    mustWriteProblems(principal);
    const { ticketId, ...content } = body;
    await checkProblemReferences(dependencies, content);
    const incident =
      ticketId === undefined ? undefined : await incidentNamed(dependencies, { principal, ticketId });
    const { problems, clock, newId } = dependencies;
    const id = newId();
    return writeOnce(dependencies, {
      call,
      statusCode: 201,
      recordId: id,
      reply: async (idOrNumber) =>
        problemReply(await visibleProblem(problems, { principal, idOrNumber }), {
          principal,
          statusCode: 201,
        }),
      commit: async (idempotency) => {
        const number = await problems.nextProblemNumber();
        const on = { now: instantOf(clock()), actor: actorOf(principal) };
        return problems.commitProblem({
          ...openedProblem({ id, number, content, incident }, on),
          idempotency,
        });
      },
    });
  });

/** `PUT /v1/problems/{id}` */
const changeRoute = (dependencies: ApiDependencies) =>
  implement(problemEndpoints.change, (call) =>
    giveToProblem(dependencies, {
      call,
      commandFor: async () => {
        mustNameVersion(call.headers);
        await checkProblemReferences(dependencies, call.body);
        return { type: 'change', content: call.body };
      },
    }),
  );

const incidentRoutes = (dependencies: ApiDependencies): Implementation[] => [
  implement(problemCommandEndpoint('incidents'), (call) =>
    giveToProblem(dependencies, {
      call,
      commandFor: async () => {
        const named = { principal: call.principal, ticketId: call.body.ticketId };
        return { type: 'link', incident: await incidentNamed(dependencies, named) };
      },
    }),
  ),
  implement(problemCommandEndpoint('unlink'), (call) =>
    giveToProblem(dependencies, {
      call,
      commandFor: ({ incidents }) => {
        const named = incidents.find(({ number }) => number === call.body.ticketId);
        return { type: 'unlink', ticketId: named?.ticketId ?? call.body.ticketId };
      },
    }),
  ),
];

const outcomeRoutes = (dependencies: ApiDependencies): Implementation[] => [
  implement(problemCommandEndpoint('known-error'), (call) =>
    giveToProblem(dependencies, {
      call,
      commandFor: async () => {
        await checkProblemReferences(dependencies, { articleId: call.body.articleId });
        return { type: 'declare-known-error', ...call.body };
      },
    }),
  ),
  implement(problemCommandEndpoint('resolve'), (call) =>
    giveToProblem(dependencies, { call, commandFor: () => ({ type: 'resolve', ...call.body }) }),
  ),
  implement(problemCommandEndpoint('reopen'), (call) =>
    giveToProblem(dependencies, { call, commandFor: () => ({ type: 'reopen', ...call.body }) }),
  ),
  implement(problemCommandEndpoint('close'), (call) =>
    giveToProblem(dependencies, { call, commandFor: () => ({ type: 'close', ...call.body }) }),
  ),
];
