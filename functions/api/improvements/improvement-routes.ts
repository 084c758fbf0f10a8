import { proposedImprovement } from '../../../domain/improvement/decide.ts';
import {
  mayAssign,
  mayChangeImprovement,
  mayReadImprovements,
} from '../../../domain/improvement/permission.ts';
import { instantOf } from '../../../domain/values.ts';
import { improvementCommandEndpoint, improvementEndpoints } from '../contract/improvement-endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement, type Implementation } from '../http/endpoint.ts';
import { writeOnce } from '../http/once.ts';
import { mustNameVersion } from '../http/precondition.ts';
import { Problem } from '../http/problem.ts';
import { giveToImprovement, mayGive } from './change-improvement.ts';
import { improvementReply } from './improvement-view.ts';
import { checkedImprovement, mustBeOfDesk } from './references.ts';
import { visibleImprovement } from './visible-improvement.ts';

/** The register of improvements (R11, R15): whoever works at the desk proposes, its managers decide, owners do. */
export const improvementRoutes = (dependencies: ApiDependencies): Implementation[] => [
  ...readingRoutes(dependencies),
  proposeRoute(dependencies),
  changeRoute(dependencies),
  ...commandRoutes(dependencies),
];

const readingRoutes = ({ improvements }: ApiDependencies): Implementation[] => [
  implement(improvementEndpoints.list, async ({ principal, query: { state, limit, cursor } }) => {
    if (!mayReadImprovements(principal)) throw new Problem('forbidden');
    const page = await improvements.improvements({
      limit,
      ...(state && { state }),
      ...(cursor && { cursor }),
    });
    return { statusCode: 200, body: { items: page.items, ...(page.cursor && { next: page.cursor }) } };
  }),
  implement(improvementEndpoints.get, async ({ principal, params }) =>
    improvementReply(await visibleImprovement(improvements, { principal, idOrNumber: params['id'] }), {
      principal,
    }),
  ),
];

/** `POST /v1/improvements` */
const proposeRoute = (dependencies: ApiDependencies) =>
  implement(improvementEndpoints.propose, async (call) => {
    const { principal, body } = call;
    if (!mayReadImprovements(principal) || !mayAssign(principal, body)) throw new Problem('forbidden');
    const content = await checkedImprovement(dependencies, { principal, content: body });
    const { improvements, clock, newId } = dependencies;
    const id = newId();
    return writeOnce(dependencies, {
      call,
      statusCode: 201,
      recordId: id,
      reply: async (idOrNumber) =>
        improvementReply(await visibleImprovement(improvements, { principal, idOrNumber }), {
          principal,
          statusCode: 201,
        }),
      commit: async (idempotency) => {
        const number = await improvements.nextImprovementNumber();
        const on = { now: instantOf(clock()), by: principal.id };
        const improvement = proposedImprovement({ id, number, content }, on);
        return improvements.commitImprovement({ improvement, idempotency });
      },
    });
  });

/** `PUT /v1/improvements/{id}` */
const changeRoute = (dependencies: ApiDependencies) =>
  implement(improvementEndpoints.change, (call) =>
    giveToImprovement(dependencies, {
      call,
      isAllowed: (current) => mayChangeImprovement(call.principal, call.body, current),
      commandFor: async () => {
        mustNameVersion(call.headers);
        const { principal, body: content } = call;
        return { type: 'change', content: await checkedImprovement(dependencies, { principal, content }) };
      },
    }),
  );

const commandRoutes = (dependencies: ApiDependencies): Implementation[] => [
  implement(improvementCommandEndpoint('accept'), (call) =>
    giveToImprovement(dependencies, {
      call,
      isAllowed: mayGive(call, 'accept'),
      commandFor: async () => {
        const { ownerId, dueAt } = call.body;
        await mustBeOfDesk(dependencies, ownerId);
        return { type: 'accept', ownerId, dueAt };
      },
    }),
  ),
  implement(improvementCommandEndpoint('start'), (call) =>
    giveToImprovement(dependencies, {
      call,
      isAllowed: mayGive(call, 'start'),
      commandFor: () => ({ type: 'start' }),
    }),
  ),
  implement(improvementCommandEndpoint('complete'), (call) =>
    giveToImprovement(dependencies, {
      call,
      isAllowed: mayGive(call, 'complete'),
      commandFor: () => ({ type: 'complete', ...call.body }),
    }),
  ),
  implement(improvementCommandEndpoint('reject'), (call) =>
    giveToImprovement(dependencies, {
      call,
      isAllowed: mayGive(call, 'reject'),
      commandFor: () => ({ type: 'reject', ...call.body }),
    }),
  ),
];
