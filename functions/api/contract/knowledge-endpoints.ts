import * as z from 'zod';
import { articleStatus, audience } from '../../../domain/knowledge/article.ts';
import { id } from '../../../domain/values.ts';
import { noQuery, nothing } from '../http/endpoint.ts';
import { get, paging } from './endpoint-parts.ts';
import * as view from './knowledge-views.ts';
import { pageOf } from './views.ts';

const version = z.coerce.number().int().positive();
const dryRun = z.strictObject({ dryRun: z.stringbool().default(false) });

const action = <Name extends 'submit' | 'publish' | 'retire'>(name: Name, summary: string) =>
  ({
    method: 'POST',
    path: `/v1/knowledge/{id}/${name}`,
    operationId: `${name}Article`,
    summary,
    query: noQuery,
    body: nothing,
    response: view.articleView,
    status: 200,
  }) as const;

export const knowledgeEndpoints = {
  list: get('/v1/knowledge', {
    operationId: 'listArticles',
    summary:
      'The knowledge base by title: every article in its newest version for the desk, what is published for them for a customer’s people.',
    query: z.strictObject({
      status: articleStatus.optional(),
      serviceId: id.optional(),
      customerId: id
        .optional()
        .meta({ description: 'Only what people of this customer may be served with.' }),
      audience: audience.optional(),
      ...paging,
    }),
    response: pageOf(view.articleRowView),
  }),
  create: {
    method: 'POST',
    path: '/v1/knowledge',
    operationId: 'createArticle',
    summary: 'A new article, as a draft; with `dryRun=true` it is only checked.',
    query: dryRun,
    body: view.articleContentView,
    response: view.articleView,
    status: 201,
  },
  search: get('/v1/knowledge/search', {
    operationId: 'searchKnowledge',
    summary: 'Published articles that fit the words best, as far as the caller may read them.',
    query: z.strictObject({
      q: z.string().trim().min(1).max(200),
      serviceId: id.optional(),
      limit: z.coerce.number().int().min(1).max(50).default(10),
    }),
    response: z.strictObject({ items: z.array(view.knowledgeHit) }),
  }),
  get: get('/v1/knowledge/{id}', {
    operationId: 'getArticle',
    summary:
      'One article: for the desk its newest version, or the named one; for a customer’s people what is published.',
    query: z.strictObject({ version: version.optional() }),
    response: z.union([view.articleView, view.publishedArticleView]),
  }),
  change: {
    method: 'PUT',
    path: '/v1/knowledge/{id}',
    operationId: 'changeArticle',
    summary:
      'A new version of an article, which `If-Match` says the version before of; what is published is served on meanwhile. With `dryRun=true` it is only checked.',
    query: dryRun,
    body: view.articleContentView,
    response: view.articleView,
    status: 200,
  },
  submit: action('submit', 'Hand a draft to the reviewers.'),
  return: {
    ...action('submit', 'Give an article in review back to its writer.'),
    path: '/v1/knowledge/{id}/return',
    operationId: 'returnArticle',
    body: z.strictObject({ reason: z.string().trim().min(1).max(1_000) }).meta({ id: 'ArticleReturn' }),
  },
  publish: action('publish', 'Serve callers with the version that was reviewed.'),
  retire: action('retire', 'Serve nobody with an article any more.'),
  versions: get('/v1/knowledge/{id}/versions', {
    operationId: 'listArticleVersions',
    summary: 'An article’s versions, oldest first, and who wrote them.',
    query: noQuery,
    response: pageOf(view.articleVersionView),
  }),
  difference: get('/v1/knowledge/{id}/diff', {
    operationId: 'diffArticle',
    summary:
      'What differs between two versions of an article, line by line; the newest two unless others are named.',
    query: z.strictObject({ from: version.optional(), to: version.optional() }),
    response: view.articleDifference,
  }),
} as const;
