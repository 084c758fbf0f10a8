import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import {
  type ArticleContent,
  articleContent,
  type KnowledgeRecord,
} from '../../../domain/knowledge/article.ts';
import { newArticle } from '../../../domain/knowledge/lifecycle.ts';
import { mayDo } from '../../../domain/knowledge/permission.ts';
import { instantOf } from '../../../domain/values.ts';
import { knowledgeEndpoints } from '../contract/knowledge-endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { type Call, implement, type Reply } from '../http/endpoint.ts';
import { idempotencyKeyOf } from '../http/idempotency.ts';
import { Problem } from '../http/problem.ts';
import { articleReply, articleViewOf } from './article-view.ts';
import { checkArticle } from './check-article.ts';

type Creating = Call<{ dryRun: boolean }, ArticleContent>;

/** `POST /v1/knowledge`: a draft. A repetition with the same `Idempotency-Key` finds the same article. */
export const createArticleRoute = (dependencies: ApiDependencies) =>
  implement(knowledgeEndpoints.create, async (call) => {
    if (!mayDo(call.principal, 'save')) throw new Problem('forbidden');
    await checkArticle(dependencies.directory, call.body, { locale: call.locale, whole: false });
    const record = newArticle(call.body, {
      id: idFor(dependencies, call),
      by: call.principal.id,
      at: instantOf(dependencies.clock()),
    });
    if (call.query.dryRun) return replyOf(record, call);
    const isNew = await dependencies.articles.saveArticle(record);
    return created(isNew ? record : await repeated(dependencies, record), call);
  });

/** The key of a request names what it makes, so that no other record need remember it. */
const idFor = ({ newId }: ApiDependencies, call: Creating): string => {
  const key = idempotencyKeyOf(call);
  return key === undefined ? newId() : `a${key}`;
};

const repeated = async (
  { articles }: ApiDependencies,
  { latest }: KnowledgeRecord,
): Promise<KnowledgeRecord> => {
  const [first] = await articles.articleVersions(latest.id);
  const standing = await articles.article(latest.id);
  if (!first || !standing) throw new Problem('conflict');
  if (!isDeepStrictEqual(contentOf(first), contentOf(latest))) throw new Problem('idempotency-key-reused');
  return standing;
};

/** Of an article what its writer gave. */
const contentOf = (article: ArticleContent) => z.object(articleContent.shape).parse(article);

const replyOf = (record: KnowledgeRecord, { principal }: Creating): Reply =>
  articleReply(record.latest, articleViewOf(record.latest, { record, statistics: undefined, principal }));

const created = (record: KnowledgeRecord, call: Creating): Reply => {
  const reply = replyOf(record, call);
  const location = `/v1/knowledge/${record.latest.id}`;
  return { ...reply, statusCode: 201, headers: { ...reply.headers, location } };
};
