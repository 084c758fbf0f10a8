import type { Hit } from '../../../domain/knowledge/knowledge-index.ts';
import type { Reader } from '../../../domain/knowledge/reader.ts';
import { knowledgeEndpoints } from '../contract/knowledge-endpoints.ts';
import type { KnowledgeHit } from '../contract/knowledge-views.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement } from '../http/endpoint.ts';
import { successRateOf } from './article-view.ts';
import { readerFor } from './knowledge-sight.ts';

/** `GET /v1/knowledge/search`: published articles; the desk finds drafts in the list. */
export const searchKnowledgeRoute = (dependencies: ApiDependencies) =>
  implement(knowledgeEndpoints.search, async ({ principal, locale, query }) => {
    const { q: text, serviceId, limit } = query;
    const reader = await readerFor(dependencies, principal);
    const index = await dependencies.knowledge.current();
    const hits = index.search({ text, reader, locale, limit, ...(serviceId && { serviceId }) });
    return { statusCode: 200, body: { items: hits.map((hit) => hitViewOf(hit, reader)) } };
  });

const hitViewOf = ({ article, statistics, locale, highlights }: Hit, reader: Reader): KnowledgeHit => {
  const { id, kind, serviceIds, status, audience } = article;
  const title = highlights.title.map(({ text }) => text).join('');
  const hit = { id, kind, serviceIds, title, locale, highlights };
  if (reader.kind !== 'desk') return hit;
  const successRate = successRateOf(statistics);
  return { ...hit, status, audience, ...(successRate !== undefined && { successRate }) };
};
