import type { Principal } from '../../../domain/people/principal.ts';
import type { QuestionSetWorld } from '../../../domain/question-set/faults/fault.ts';
import type { QuestionSet } from '../../../domain/question-set/question-set.ts';
import { id, instantOf } from '../../../domain/values.ts';
import { questionSetEndpoints } from '../contract/question-set-endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement } from '../http/endpoint.ts';
import { etagOf, mustFollow } from '../http/follow.ts';
import { Problem } from '../http/problem.ts';
import { publishedArticles } from './articles.ts';
import { faultProblem } from './fault-messages.ts';

type Dependencies = Pick<ApiDependencies, 'directory' | 'articles' | 'clock'>;

/** `PUT /v1/question-sets/{id}`: whoever is answering it meanwhile is told where the new one does not fit their answers. */
export const putQuestionSetRoute = (dependencies: Dependencies) =>
  implement(questionSetEndpoints.put, async ({ principal, params, headers, body, query, locale }) => {
    mustEdit(principal);
    const setId = id.safeParse(params['id']).data;
    if (setId === undefined) throw new Problem('unknown-question-set');
    const before = await currentOf(dependencies, setId);
    if (before ?? headers['if-match']) mustFollow(headers, before);
    const set: QuestionSet = {
      ...body,
      id: setId,
      version: (before?.version ?? 0) + 1,
      changedAt: instantOf(dependencies.clock()),
      changedBy: principal.id,
    };
    // Loaded when it is needed, with the library that compiles patterns: few calls are led by questions.
    const { questionSetFaultsOf } = await import('../../../domain/question-set/faults/faults.ts');
    const faults = questionSetFaultsOf(set, await worldOf(dependencies));
    if (faults.length > 0) throw faultProblem(faults, locale);
    if (!query.dryRun && !(await dependencies.directory.saveQuestionSet({ questionSet: set, before })))
      throw new Problem('conflict');
    return { statusCode: 200, body: set, headers: etagOf(set) };
  });

/** `DELETE /v1/question-sets/{id}` */
export const removeQuestionSetRoute = (dependencies: Dependencies) =>
  implement(questionSetEndpoints.remove, async ({ principal, params, headers }) => {
    mustEdit(principal);
    const set = await currentOf(dependencies, params['id']);
    if (!set) throw new Problem('unknown-question-set');
    mustFollow(headers, set);
    if (!(await dependencies.directory.removeQuestionSet(set))) throw new Problem('conflict');
    return { statusCode: 200, body: set };
  });

const currentOf = async ({ directory }: Dependencies, setId: string | undefined) =>
  (await directory.questionSets()).find((set) => set.id === setId);

/** What first level asks is written by those who know the problems. */
const mustEdit = ({ role, level }: Principal): void => {
  if (role !== 'administrator' && !(role === 'agent' && level === 'L2')) throw new Problem('forbidden');
};

const worldOf = async ({ directory, articles: knowledge }: Dependencies): Promise<QuestionSetWorld> => {
  const [services, customers, groups, providers, articles] = await Promise.all([
    directory.services(),
    directory.customers(),
    directory.groups(),
    directory.providers(),
    publishedArticles(knowledge),
  ]);
  return { services, customers, groups, providers, articles };
};
