import {
  type Article,
  type ArticleStatistics,
  type KnowledgeRecord,
  textIn,
  unusedYet,
} from '../../../domain/knowledge/article.ts';
import { actionsFrom } from '../../../domain/knowledge/lifecycle.ts';
import { mayDo } from '../../../domain/knowledge/permission.ts';
import type { Reader } from '../../../domain/knowledge/reader.ts';
import type { ArticleSummary, KnowledgeSummary } from '../../../domain/knowledge/summary.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import type { Locale } from '../../../domain/values.ts';
import type { ArticleRow, ArticleView, PublishedArticleView } from '../contract/knowledge-views.ts';
import type { Reply } from '../http/endpoint.ts';

/** An article for the desk; what can be done is done with its newest version only. */
export const articleViewOf = (
  article: Article,
  facts: { record: KnowledgeRecord; statistics: ArticleStatistics | undefined; principal: Principal },
): ArticleView => {
  const { record, statistics, principal } = facts;
  const isNewest = article.version === record.latest.version;
  return {
    ...article,
    ...publishedVersionOf(record),
    statistics: statisticsViewOf(statistics),
    actions: isNewest ? actionsFrom[article.status].filter((action) => mayDo(principal, action)) : [],
  };
};

/** The same for a customer's people: what is written for them, and nothing of the desk or of other customers. */
export const publishedViewOf = (article: Article): PublishedArticleView => {
  const { id, version, kind, serviceIds, texts, publishedAt } = article;
  return { id, version, kind, serviceIds, status: 'published', texts, publishedAt };
};

/** A line of the list; its title in the reader's language, where the article has it. */
export const articleRowOf = (
  article: ArticleSummary,
  facts: {
    record: KnowledgeSummary;
    statistics: ArticleStatistics | undefined;
    reader: Reader;
    locale: Locale;
  },
): ArticleRow => {
  const { id, version, kind, status, serviceIds } = article;
  const { text, locale } = textIn(article, facts.locale);
  const row = { id, version, kind, status, serviceIds, title: text.title, locale };
  if (facts.reader.kind !== 'desk') return row;
  const { audience, customerIds, ownerId, reviewAt, updatedAt } = article;
  return {
    ...row,
    ...{ audience, customerIds, ownerId, reviewAt, updatedAt },
    ...publishedVersionOf(facts.record),
    statistics: statisticsViewOf(facts.statistics),
  };
};

const publishedVersionOf = ({ published }: KnowledgeRecord | KnowledgeSummary) =>
  published && { publishedVersion: published.version };

const statisticsViewOf = (statistics: ArticleStatistics = unusedYet): ArticleView['statistics'] => {
  const successRate = successRateOf(statistics);
  return { ...statistics, ...(successRate !== undefined && { successRate }) };
};

/** How many of those who tried it were helped, 0 to 1; undefined where nobody has said yet. */
export const successRateOf = ({ worked, refused }: ArticleStatistics): number | undefined =>
  worked + refused === 0 ? undefined : worked / (worked + refused);

/** An article with its version as the tag that a change names. */
export const articleReply = ({ version }: Article, body: unknown): Reply => ({
  statusCode: 200,
  body,
  headers: { etag: `"${String(version)}"` },
});
