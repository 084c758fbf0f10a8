import type { Article, KnowledgeRecord } from '../../../domain/knowledge/article.ts';
import { mayRead, type Reader, readerOf } from '../../../domain/knowledge/reader.ts';
import { customerIdsOf } from '../../../domain/people/membership.ts';
import type { Principal } from '../../../domain/people/principal.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { Problem } from '../http/problem.ts';
import { firstLevelCustomers } from '../directory/first-level-customers.ts';

type Dependencies = Pick<ApiDependencies, 'directory' | 'clock'>;
type Asking = { principal: Principal; id: string | undefined };

/** As whom somebody reads: the same in lists, search and single articles. */
export const readerFor = async (dependencies: Dependencies, principal: Principal): Promise<Reader> =>
  readerOf(principal, await firstLevelCustomers(dependencies, customerIdsOf(principal)));

/** The version of an article that a reader is shown: the newest one for the desk, else what is published for them. */
export const shownTo = <One extends Pick<Article, 'status' | 'audience' | 'customerIds'>>(
  reader: Reader,
  { latest, published }: { latest: One; published?: One | undefined },
): One | undefined => {
  if (reader.kind === 'desk') return latest;
  return published && mayRead(reader, published) ? published : undefined;
};

/**
 * An article as it stands and as the caller is shown it.
 *
 * @throws Problem `unknown-article`, the same whether there is none or it is none of the caller's business
 */
export const articleInSight = async (
  dependencies: Dependencies & Pick<ApiDependencies, 'articles'>,
  { principal, id = '' }: Asking,
): Promise<{ reader: Reader; record: KnowledgeRecord; shown: Article }> => {
  const record = await dependencies.articles.article(id);
  const reader = await readerFor(dependencies, principal);
  const shown = record && shownTo(reader, record);
  if (!record || !shown) throw new Problem('unknown-article');
  return { reader, record, shown };
};

/**
 * The same for what only the desk may see of it.
 *
 * @throws Problem `unknown-article`, or `forbidden` for who may read the article, but not this
 */
export const articleOfDesk = async (
  ...asking: Parameters<typeof articleInSight>
): Promise<KnowledgeRecord> => {
  const { reader, record } = await articleInSight(...asking);
  if (reader.kind !== 'desk') throw new Problem('forbidden');
  return record;
};
