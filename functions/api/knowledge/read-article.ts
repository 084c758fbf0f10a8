import { differencesOf } from '../../../domain/knowledge/diff.ts';
import type { Article, KnowledgeRecord } from '../../../domain/knowledge/article.ts';
import { knowledgeEndpoints } from '../contract/knowledge-endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement } from '../http/endpoint.ts';
import { Problem, unknownReference } from '../http/problem.ts';
import { articleReply, articleViewOf, publishedViewOf } from './article-view.ts';
import { articleInSight, articleOfDesk } from './knowledge-sight.ts';

/** `GET /v1/knowledge/{id}`: for whom only what is published is there, another version is not. */
export const getArticleRoute = (dependencies: ApiDependencies) =>
  implement(knowledgeEndpoints.get, async ({ principal, params, query: { version } }) => {
    const { articles } = dependencies;
    const { reader, record, shown } = await articleInSight(dependencies, { principal, id: params['id'] });
    const article = await versionOf(dependencies, { record, shown, version, isDesk: reader.kind === 'desk' });
    if (!article) throw new Problem('unknown-article');
    if (reader.kind !== 'desk') return articleReply(article, publishedViewOf(article));
    const statistics = (await articles.articleStatistics()).get(article.id);
    return articleReply(article, articleViewOf(article, { record, statistics, principal }));
  });

type Naming = { record: KnowledgeRecord; shown: Article; version: number | undefined; isDesk: boolean };

const versionOf = async (
  { articles }: ApiDependencies,
  { record, shown, version, isDesk }: Naming,
): Promise<Article | undefined> => {
  if (version === undefined || version === shown.version) return shown;
  if (!isDesk) return undefined;
  return (await articles.articleVersions(record.latest.id)).find((one) => one.version === version);
};

/** `GET /v1/knowledge/{id}/versions` */
export const articleVersionsRoute = (dependencies: ApiDependencies) =>
  implement(knowledgeEndpoints.versions, async ({ principal, params }) => {
    const { latest } = await articleOfDesk(dependencies, { principal, id: params['id'] });
    const versions = await dependencies.articles.articleVersions(latest.id);
    const items = versions.map((one) => {
      const { version, status, updatedAt, updatedBy, publishedAt, publishedBy, returnedBecause } = one;
      return { version, status, updatedAt, updatedBy, publishedAt, publishedBy, returnedBecause };
    });
    return { statusCode: 200, body: { items } };
  });

/** `GET /v1/knowledge/{id}/diff` */
export const diffArticleRoute = (dependencies: ApiDependencies) =>
  implement(knowledgeEndpoints.difference, async ({ principal, params, query }) => {
    const { latest } = await articleOfDesk(dependencies, { principal, id: params['id'] });
    const versions = await dependencies.articles.articleVersions(latest.id);
    const { to = latest.version } = query;
    const before = versions.findLast(({ version }) => version < to);
    const { from = before?.version ?? to } = query;
    const named = (field: 'from' | 'to', version: number): Article => {
      const found = versions.find((one) => one.version === version);
      if (!found) throw unknownReference(field);
      return found;
    };
    const fields = differencesOf(named('from', from), named('to', to));
    return { statusCode: 200, body: { from, to, fields } };
  });
