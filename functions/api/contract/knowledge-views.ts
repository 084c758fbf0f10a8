import * as z from 'zod';
import { articleAction } from '../../../domain/knowledge/action.ts';
import {
  article,
  articleContent,
  articleKind,
  articleStatistics,
} from '../../../domain/knowledge/article.ts';
import { id, locale } from '../../../domain/values.ts';

/** `successRate`: how many of those who tried it were helped, 0 to 1; absent where nobody has said yet. */
const statistics = articleStatistics
  .extend({ successRate: z.number().min(0).max(1).optional() })
  .meta({ id: 'ArticleStatistics' });

/** An article as the desk works on it, with what the caller may do with it now. */
export const articleView = article
  .extend({
    /** The version that callers are served with; absent while there is none. */
    publishedVersion: z.int().optional(),
    statistics,
    actions: z.array(articleAction),
  })
  .meta({ id: 'Article' });
export type ArticleView = z.infer<typeof articleView>;

/** An article as it is published for a customer’s people: nothing of who wrote it, for whom else, and how it fared. */
export const publishedArticleView = article
  .pick({ id: true, version: true, kind: true, serviceIds: true, texts: true, publishedAt: true })
  .extend({ status: z.literal('published') })
  .meta({ id: 'PublishedArticle' });
export type PublishedArticleView = z.infer<typeof publishedArticleView>;

/** `locale`: the language of the title, the caller’s where the article has it. What is for the desk only is absent else. */
export const articleRowView = article
  .pick({ id: true, version: true, kind: true, status: true, serviceIds: true })
  .extend({
    title: z.string(),
    locale,
    ...article.pick({ audience: true, ownerId: true, reviewAt: true, updatedAt: true }).partial().shape,
    customerIds: z.array(id).optional(),
    publishedVersion: z.int().optional(),
    statistics: statistics.optional(),
  })
  .meta({ id: 'ArticleRow' });
export type ArticleRow = z.infer<typeof articleRowView>;

/** An article as people write it. */
export const articleContentView = articleContent.meta({ id: 'ArticleContent' });

export const articleVersionView = article
  .pick({
    version: true,
    status: true,
    updatedAt: true,
    updatedBy: true,
    publishedAt: true,
    publishedBy: true,
    returnedBecause: true,
  })
  .meta({ id: 'ArticleVersion' });

const run = z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });

/** What differs between two versions, line by line; a field that did not change is not named. */
export const articleDifference = z
  .strictObject({
    from: z.int(),
    to: z.int(),
    fields: z.array(z.strictObject({ field: z.string(), runs: z.array(run) })),
  })
  .meta({ id: 'ArticleDifference' });

/** A piece of a text, and whether it is what was searched for. */
const segment = z.strictObject({ text: z.string(), hit: z.boolean() });

export const knowledgeHit = z
  .strictObject({
    id,
    kind: articleKind,
    title: z.string(),
    /** `title` and the passage that fits best, cut into pieces. */
    highlights: z.strictObject({ title: z.array(segment), excerpt: z.array(segment) }),
    serviceIds: z.array(id),
    locale,
    ...article.pick({ status: true, audience: true }).partial().shape,
    successRate: z.number().min(0).max(1).optional(),
  })
  .meta({ id: 'KnowledgeHit' });
export type KnowledgeHit = z.infer<typeof knowledgeHit>;
