import type { KnowledgeRecord } from '../../../domain/knowledge/article.ts';
import { type ArticleChange, decide } from '../../../domain/knowledge/lifecycle.ts';
import { mayDo } from '../../../domain/knowledge/permission.ts';
import { instantOf } from '../../../domain/values.ts';
import { knowledgeEndpoints } from '../contract/knowledge-endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { type Call, implement, type Implementation, type Reply } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { expectedVersionOf } from '../tickets/if-match.ts';
import { articleReply, articleViewOf } from './article-view.ts';
import { checkArticle } from './check-article.ts';
import { articleInSight } from './knowledge-sight.ts';

type Changing = Call<unknown, unknown> & { change: ArticleChange; dryRun?: boolean };

/** Whatever changes an article; each change is a version of its own. */
export const changeArticleRoutes = (dependencies: ApiDependencies): Implementation[] => [
  implement(knowledgeEndpoints.change, async (call) => {
    const { dryRun } = call.query;
    return change(dependencies, { ...call, change: { action: 'save', content: call.body }, dryRun });
  }),
  implement(knowledgeEndpoints.return, (call) =>
    change(dependencies, { ...call, change: { action: 'return', ...call.body } }),
  ),
  ...(['submit', 'publish', 'retire'] as const).map((action) =>
    implement(knowledgeEndpoints[action], (call) => change(dependencies, { ...call, change: { action } })),
  ),
];

const change = async (dependencies: ApiDependencies, call: Changing): Promise<Reply> => {
  const { principal, params } = call;
  const { record } = await articleInSight(dependencies, { principal, id: params['id'] });
  if (!mayDo(principal, call.change.action)) throw new Problem('forbidden');
  mustFollow(call, record);
  const decision = decide(record, call.change, { by: principal.id, at: instantOf(dependencies.clock()) });
  if (!decision.ok) {
    const { code, status, possible } = decision.rejection;
    const own = possible.filter((action) => mayDo(principal, action));
    throw new Problem(code, { params: { status, possible: own.join(', ') || '–' } });
  }
  await check(dependencies, { call, record: decision.record });
  if (call.dryRun !== true && !(await dependencies.articles.saveArticle(decision.record)))
    throw new Problem('conflict');
  return replyOf(dependencies, { call, record: decision.record });
};

/** Writing over what one has not seen is not possible; a decision about it may be made without. */
const mustFollow = ({ headers, change: { action } }: Changing, { latest }: KnowledgeRecord): void => {
  const expected = expectedVersionOf(headers);
  if (expected === undefined && action === 'save') throw new Problem('precondition-required');
  if (expected !== undefined && expected !== latest.version)
    throw new Problem('precondition-failed', { headers: { etag: `"${String(latest.version)}"` } });
};

type Changed = { call: Changing; record: KnowledgeRecord };

const check = async ({ directory }: ApiDependencies, { call, record }: Changed): Promise<void> => {
  const {
    locale,
    change: { action },
  } = call;
  if (action === 'return' || action === 'retire') return;
  await checkArticle(directory, record.latest, { locale, whole: action !== 'save' });
};

const replyOf = async ({ articles }: ApiDependencies, { call, record }: Changed): Promise<Reply> => {
  const { principal } = call;
  const { latest } = record;
  const statistics = (await articles.articleStatistics()).get(latest.id);
  return articleReply(latest, articleViewOf(latest, { record, statistics, principal }));
};
