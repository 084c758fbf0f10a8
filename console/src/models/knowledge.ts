import type { Article, Me, PublishedArticle } from '../api/types.ts';
import type { Language } from '../messages/catalogue.ts';

/** Everybody but providers looks things up in the knowledge base. */
export const mayReadKnowledge = ({ role }: Pick<Me, 'role'>): boolean => role !== 'provider';

/** Levels 1 and 2 write what is known (R15). */
export const mayWriteArticles = ({ role, level }: Pick<Me, 'role' | 'level'>): boolean =>
  role === 'administrator' || (role === 'agent' && (level === 'L1' || level === 'L2'));

/** Whether an article came as the desk works on it. */
export const isDeskArticle = (article: Article | PublishedArticle): article is Article =>
  'actions' in article;

type Texts = Article['texts'];

/** The languages that an article has, the reader's own first. */
export const languagesOf = (texts: Texts | PublishedArticle['texts'], own: Language): Language[] =>
  (own === 'tr' ? (['tr', 'en'] as const) : (['en', 'tr'] as const)).filter(
    (language) => texts[language] !== undefined,
  );

/** A share from 0 to 1 in whole percent. */
export const percentOf = (share: number): number => Math.round(share * 100);

export const articleStatuses = ['draft', 'review', 'published', 'retired'] as const;
