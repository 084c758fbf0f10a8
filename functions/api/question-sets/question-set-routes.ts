import { isOfDesk } from '../../../domain/people/of-desk.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import type { QuestionSet } from '../../../domain/question-set/question-set.ts';
import { questionSetEndpoints } from '../contract/question-set-endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { askedCustomer } from '../directory/customers-in-sight.ts';
import { implement, type Implementation } from '../http/endpoint.ts';
import { etagOf } from '../http/follow.ts';
import { Problem } from '../http/problem.ts';
import { articleOfOutcome } from './articles.ts';
import { putQuestionSetRoute, removeQuestionSetRoute } from './change-question-set.ts';
import { walkError } from './fault-messages.ts';
import { firstLevelCustomers } from '../directory/first-level-customers.ts';
import { isOffered, setInSight, setsInSight } from './in-sight.ts';
import { askedQuestionOf, outcomeViewFor, summaryFor } from './views.ts';

/** Question sets (R14): answered by whom they are offered to, changed by administrators and level 2. */
export const questionSetRoutes = (dependencies: ApiDependencies): Implementation[] => [
  listRoute(dependencies),
  implement(questionSetEndpoints.get, async ({ principal, params }) => {
    const set = await setInSight(dependencies, { principal, id: params['id'] });
    const body = isOfDesk(principal) ? set : summaryFor(principal, set);
    return { statusCode: 200, body, headers: etagOf(set) };
  }),
  putQuestionSetRoute(dependencies),
  removeQuestionSetRoute(dependencies),
  walkRoute(dependencies),
];

/** `GET /v1/question-sets` */
const listRoute = (dependencies: ApiDependencies) =>
  implement(questionSetEndpoints.list, async ({ principal, query: { serviceId, customerId } }) => {
    const seen = await setsInSight(dependencies, principal);
    const sets = seen(await dependencies.directory.questionSets());
    const offered =
      customerId === undefined ? sets : await offeredFor(dependencies, { principal, customerId, sets });
    const items = offered
      .filter(({ serviceIds }) => serviceId === undefined || serviceIds.includes(serviceId))
      .map((set) => summaryFor(principal, set));
    return { statusCode: 200, body: { items } };
  });

const offeredFor = async (
  dependencies: ApiDependencies,
  { principal, customerId, sets }: { principal: Principal; customerId: string; sets: readonly QuestionSet[] },
): Promise<QuestionSet[]> => {
  await askedCustomer(dependencies, { principal, customerId });
  const [served] = await firstLevelCustomers(dependencies, [customerId]);
  return served === undefined ? [] : sets.filter((set) => isOffered(set, { principal, customerId }));
};

/** `POST /v1/question-sets/{id}/walk` */
const walkRoute = (dependencies: ApiDependencies) =>
  implement(questionSetEndpoints.walk, async ({ principal, params, body, locale }) => {
    const set = await setInSight(dependencies, { principal, id: params['id'] });
    const { walk } = await import('../../../domain/question-set/walk.ts');
    const end = walk(set, body.answers);
    switch (end.kind) {
      case 'question':
        return { statusCode: 200, body: { question: askedQuestionOf(end.question) } };
      case 'outcome': {
        const { outcome } = end.questionnaire;
        const article = await articleOfOutcome(dependencies, { principal, articleId: outcome.articleId });
        return { statusCode: 200, body: { outcome: outcomeViewFor(principal, { outcome, article }) } };
      }
      case 'fault':
        throw new Problem('validation-failed', { errors: [walkError(end.fault, { locale, under: '' })] });
    }
  });
