import type { Instant } from '../values.ts';
import type { ArticleAction } from './action.ts';
import type { Article, ArticleContent, ArticleStatus, KnowledgeRecord } from './article.ts';

/** What somebody does with an article, and what it takes. */
export type ArticleChange =
  | { action: 'save'; content: ArticleContent }
  | { action: 'return'; reason: string }
  | { action: 'submit' | 'publish' | 'retire' };

/** Who does it, and when. */
export type Doing = { by: string; at: Instant };

/** The article does not stand where this can be done; `possible` is what can. */
export type ArticleRejection = {
  code: 'article-state';
  status: ArticleStatus;
  possible: readonly ArticleAction[];
};

export type ArticleDecision =
  { ok: true; record: KnowledgeRecord } | { ok: false; rejection: ArticleRejection };

/** What can be done with an article of each status: draft → review → published → retired, and back by writing on. */
export const actionsFrom: Record<ArticleStatus, readonly ArticleAction[]> = {
  draft: ['save', 'submit', 'retire'],
  review: ['save', 'return', 'publish', 'retire'],
  published: ['save', 'retire'],
  retired: ['save'],
};

/** A new article's first version. */
export const newArticle = (
  content: ArticleContent,
  { id, by, at, ...rest }: Doing & { id: string; status?: 'review'; sourceTicketId?: string },
): KnowledgeRecord => ({
  latest: {
    status: 'draft',
    ...content,
    ...rest,
    id,
    version: 1,
    createdAt: at,
    createdBy: by,
    updatedAt: at,
    updatedBy: by,
  },
});

/** The next version of an article. What is published goes on being served until another version is, or it is retired. */
export const decide = (record: KnowledgeRecord, change: ArticleChange, doing: Doing): ArticleDecision => {
  const { status } = record.latest;
  const possible = actionsFrom[status];
  if (!possible.includes(change.action))
    return { ok: false, rejection: { code: 'article-state', status, possible } };
  return { ok: true, record: changed(record, change, doing) };
};

const changed = (record: KnowledgeRecord, change: ArticleChange, doing: Doing): KnowledgeRecord => {
  const next = nextVersion(record.latest, doing);
  const { returnedBecause: _answered, ...answered } = next;
  switch (change.action) {
    case 'save':
      return { ...record, latest: rewritten(next, change.content) };
    case 'submit':
      return { ...record, latest: { ...answered, status: 'review' } };
    case 'return':
      return { ...record, latest: { ...next, status: 'draft', returnedBecause: change.reason } };
    case 'publish': {
      const published: Article = {
        ...answered,
        status: 'published',
        publishedAt: doing.at,
        publishedBy: doing.by,
      };
      return { latest: published, published };
    }
    case 'retire':
      return { latest: { ...answered, status: 'retired' } };
  }
};

/** Only the version that is published says when it was. */
const nextVersion = (
  { publishedAt: _at, publishedBy: _by, ...latest }: Article,
  { by, at }: Doing,
): Article => ({ ...latest, version: latest.version + 1, updatedAt: at, updatedBy: by });

/** New content in place of all the old; what reviewers have before them stays before them. */
const rewritten = (article: Article, content: ArticleContent): Article => {
  const { id, version, sourceTicketId, problemId, returnedBecause } = article;
  const { createdAt, createdBy, updatedAt, updatedBy } = article;
  return {
    ...content,
    ...{ id, version, createdAt, createdBy, updatedAt, updatedBy },
    status: article.status === 'review' ? 'review' : 'draft',
    ...(sourceTicketId !== undefined && { sourceTicketId }),
    ...(problemId !== undefined && { problemId }),
    ...(returnedBecause !== undefined && { returnedBecause }),
  };
};
