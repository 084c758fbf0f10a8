import type { Article, ArticleStatistics } from './article.ts';
import { article, unusedYet } from './article.ts';
import { createKnowledgeIndex, type KnowledgeIndex, type Searchable } from './knowledge-index.ts';

type Parts = Partial<Article> & { title?: string; symptoms?: string; steps?: string };

/** A published article for requesters of every customer, with a Turkish text. */
export const articleOf = (id: string, { title = id, symptoms = '', steps = '1. x', ...parts }: Parts = {}) =>
  article.parse({
    id,
    version: 1,
    status: 'published',
    audience: 'requester',
    texts: { tr: { title, symptoms, steps } },
    createdAt: '2026-01-05T06:00:00.000Z',
    createdBy: 'elif-ozturk',
    updatedAt: '2026-01-05T06:00:00.000Z',
    updatedBy: 'elif-ozturk',
    ...parts,
  });

export const used = (worked: number, refused: number): ArticleStatistics => ({
  offered: worked + refused,
  tried: worked + refused,
  worked,
  refused,
});

export const indexOf = (...items: readonly (Article | Searchable)[]): KnowledgeIndex => {
  const index = createKnowledgeIndex();
  for (const item of items) index.put('article' in item ? item : { article: item, statistics: unusedYet });
  return index;
};

export const acme = { kind: 'customers', customerIds: ['acme'] } as const;
