import * as z from 'zod';
import { type Article, article, articleText, type KnowledgeRecord } from './article.ts';

const title = articleText.pick({ title: true });

/** What lists show of an article: all but its texts, of which the titles alone. */
export const articleSummary = article.omit({ phrases: true }).extend({
  texts: z.strictObject({ tr: title.optional(), en: title.optional() }),
});
export type ArticleSummary = z.infer<typeof articleSummary>;

/** How an article stands, as lists show it. */
export const knowledgeSummary = z.strictObject({
  latest: articleSummary,
  published: articleSummary.optional(),
});
export type KnowledgeSummary = z.infer<typeof knowledgeSummary>;

export const summaryOf = ({ latest, published }: KnowledgeRecord): KnowledgeSummary => ({
  latest: shortened(latest),
  ...(published && { published: shortened(published) }),
});

const shortened = ({ phrases: _phrases, texts: { tr, en }, ...rest }: Article): ArticleSummary => ({
  ...rest,
  texts: { ...(tr && { tr: { title: tr.title } }), ...(en && { en: { title: en.title } }) },
});
