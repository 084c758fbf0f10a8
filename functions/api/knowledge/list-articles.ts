import type * as z from 'zod';
import type { Reader } from '../../../domain/knowledge/reader.ts';
import type { ArticleSummary, KnowledgeSummary } from '../../../domain/knowledge/summary.ts';
import { knowledgeEndpoints } from '../contract/knowledge-endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { askedCustomer } from '../directory/customers-in-sight.ts';
import { implement } from '../http/endpoint.ts';
import { pageByTitle } from './article-pages.ts';
import { articleRowOf } from './article-view.ts';
import { readerFor, shownTo } from './knowledge-sight.ts';

type Filters = Omit<z.infer<typeof knowledgeEndpoints.list.query>, 'limit' | 'cursor'>;
type Shown = { record: KnowledgeSummary; article: ArticleSummary };

/** `GET /v1/knowledge` */
export const listArticlesRoute = (dependencies: ApiDependencies) =>
  implement(knowledgeEndpoints.list, async ({ principal, locale, query }) => {
    const { limit, cursor, ...filters } = query;
    const { customerId } = filters;
    if (customerId !== undefined) await askedCustomer(dependencies, { principal, customerId });
    const reader = narrowed(await readerFor(dependencies, principal), customerId);
    const { articles } = dependencies;
    const [records, statistics] = await Promise.all([
      articles.articleSummaries(),
      articles.articleStatistics(),
    ]);
    const rows = records
      .flatMap((record) => shownFrom(record, reader))
      .filter((shown) => fits(shown, filters))
      .map(({ record, article }) =>
        articleRowOf(article, { record, statistics: statistics.get(article.id), reader, locale }),
      );
    return { statusCode: 200, body: pageByTitle(rows, { limit, cursor, locale, filters }) };
  });

/** A customer's people who ask for one of their customers read as its people only. */
const narrowed = (reader: Reader, customerId: string | undefined): Reader =>
  reader.kind === 'desk' || customerId === undefined
    ? reader
    : { ...reader, customerIds: reader.customerIds.filter((id) => id === customerId) };

const shownFrom = (record: KnowledgeSummary, reader: Reader): Shown[] => {
  const article = shownTo(reader, record);
  return article ? [{ record, article }] : [];
};

/** `published` finds what is served, be it while the next version is written. */
const fits = ({ record, article }: Shown, { status, serviceId, customerId, audience }: Filters): boolean =>
  (status === undefined || article.status === status || (status === 'published' && !!record.published)) &&
  (serviceId === undefined || article.serviceIds.includes(serviceId)) &&
  (audience === undefined || article.audience === audience) &&
  (customerId === undefined || isFor(article, customerId));

const isFor = ({ customerIds }: ArticleSummary, customerId: string): boolean =>
  customerIds.length === 0 || customerIds.includes(customerId);
