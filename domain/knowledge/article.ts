import * as z from 'zod';
import type { Bilingual, Locale } from '../values.ts';
import { id, instant } from '../values.ts';

const line = z.string().trim().min(1).max(200);

/**
 * An article in one language. `steps` and `workaround` are Markdown; `symptoms` are what callers see and write of it.
 * A draft may lack steps, what is published has them.
 */
export const articleText = z.strictObject({
  title: line,
  symptoms: z.string().trim().max(5_000).default(''),
  cause: z.string().trim().min(1).max(5_000).optional(),
  workaround: z.string().trim().min(1).max(10_000).optional(),
  steps: z.string().trim().max(20_000).default(''),
});
export type ArticleText = z.infer<typeof articleText>;

/** ITIL tells a known error (symptoms, cause, workaround) from other knowledge. */
export const articleKind = z.enum(['known-error', 'how-to']);
/** Whom it is written for; what is for requesters is for agents too. */
export const audience = z.enum(['requester', 'agents']);
export const articleStatus = z.enum(['draft', 'review', 'published', 'retired']);
export type ArticleStatus = z.infer<typeof articleStatus>;

/** What people write of an article; the rest is the desk's to say. */
export const articleContent = z.strictObject({
  kind: articleKind.default('known-error'),
  /** None: of no particular service. */
  serviceIds: z.array(id).max(20).default([]),
  /** None: for every customer. */
  customerIds: z.array(id).max(200).default([]),
  audience,
  texts: z
    .strictObject({ tr: articleText.optional(), en: articleText.optional() })
    .refine(({ tr, en }) => tr !== undefined || en !== undefined, {
      path: ['tr'],
      error: 'a text in at least one language is needed',
    }),
  /** What callers write, in either language: words and short phrases that give the problem away. */
  phrases: z.array(z.string().trim().min(2).max(100)).max(50).default([]),
  ownerId: id.optional(),
  /** When somebody is to look whether it still holds. */
  reviewAt: instant.optional(),
});
export type ArticleContent = z.infer<typeof articleContent>;

/** One version of an article; a version never changes but for its status. */
export const article = z.strictObject({
  ...articleContent.shape,
  id,
  /** Rises by one with every change, of the content or the status. */
  version: z.int().positive(),
  status: articleStatus,
  /** The ticket whose solution it was first. */
  sourceTicketId: id.optional(),
  problemId: id.optional(),
  createdAt: instant,
  createdBy: z.string(),
  updatedAt: instant,
  updatedBy: z.string(),
  publishedAt: instant.optional(),
  publishedBy: z.string().optional(),
  /** Why a reviewer gave it back. */
  returnedBecause: z.string().optional(),
});
export type Article = z.infer<typeof article>;

/** How an article stands: its newest version, and the one that callers are served with while that is worked on. */
export const knowledgeRecord = z.strictObject({ latest: article, published: article.optional() });
export type KnowledgeRecord = z.infer<typeof knowledgeRecord>;

/** What came of an article: how often it was offered, tried by a caller, and worked or was refused. */
export const articleStatistics = z.strictObject({
  offered: z.int().nonnegative(),
  tried: z.int().nonnegative(),
  worked: z.int().nonnegative(),
  refused: z.int().nonnegative(),
});
export type ArticleStatistics = z.infer<typeof articleStatistics>;
export const unusedYet: ArticleStatistics = { offered: 0, tried: 0, worked: 0, refused: 0 };

/** The text in a reader's language, else in the other one. */
export const textIn = <Text = ArticleText>(
  { texts }: { texts: { [language in Locale]?: Text | undefined } },
  locale: Locale,
): { locale: Locale; text: Text } => {
  const order: readonly Locale[] = locale === 'tr' ? ['tr', 'en'] : ['en', 'tr'];
  for (const one of order) {
    const text = texts[one];
    if (text !== undefined) return { locale: one, text };
  }
  throw new RangeError('an article has a text in at least one language');
};

/** What a caller is told to do: the steps, else the workaround; Markdown. */
export const solutionIn = (of: Pick<Article, 'texts'>, locale: Locale): string => {
  const { text } = textIn(of, locale);
  return text.steps === '' ? (text.workaround ?? '') : text.steps;
};

/** Title and solution in both languages, each falling back on the other. */
export const offerOf = (of: Pick<Article, 'texts'>): { title: Bilingual; solution: Bilingual } => ({
  title: { tr: textIn(of, 'tr').text.title, en: textIn(of, 'en').text.title },
  solution: { tr: solutionIn(of, 'tr'), en: solutionIn(of, 'en') },
});
