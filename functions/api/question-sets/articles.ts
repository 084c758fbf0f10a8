import { offerOf } from '../../../domain/knowledge/article.ts';
import { mayRead } from '../../../domain/knowledge/reader.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import type { Bilingual } from '../../../domain/values.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { readerFor } from '../knowledge/knowledge-sight.ts';

type NamedArticle = { id: string; title: Bilingual };

/** The article that an outcome leads to; undefined for one that is not published, or not for the caller's eyes. */
export const articleOfOutcome = async (
  dependencies: Pick<ApiDependencies, 'articles' | 'directory' | 'clock'>,
  { principal, articleId }: { principal: Principal; articleId: string | undefined },
): Promise<NamedArticle | undefined> => {
  const record = articleId === undefined ? undefined : await dependencies.articles.article(articleId);
  const published = record?.published;
  if (!published || !mayRead(await readerFor(dependencies, principal), published)) return undefined;
  return { id: published.id, title: offerOf(published).title };
};

/** Articles that an outcome can lead to. */
export const publishedArticles = async (
  articles: Pick<ApiDependencies['articles'], 'articles'>,
): Promise<{ id: string }[]> =>
  (await articles.articles()).flatMap(({ published }) => (published ? [{ id: published.id }] : []));
