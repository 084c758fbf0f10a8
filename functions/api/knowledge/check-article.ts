import type { ArticleContent } from '../../../domain/knowledge/article.ts';
import type { Locale } from '../../../domain/values.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { faultProblem } from './fault-messages.ts';

type Directory = Pick<ApiDependencies['directory'], 'services' | 'customers' | 'person'>;

/**
 * An article is kept only when it is sound, and reviewed and published only when it is whole too.
 *
 * @throws Problem `validation-failed` that names every wrong field
 */
export const checkArticle = async (
  directory: Directory,
  content: ArticleContent,
  { locale, whole }: { locale: Locale; whole: boolean },
): Promise<void> => {
  // Loaded when it is needed, with the library that reads Markdown: articles are read far more often than written.
  const { faultsOf, missingIn } = await import('../../../domain/knowledge/faults.ts');
  const faults = faultsOf(content, {
    services: await directory.services(),
    customers: content.customerIds.length === 0 ? [] : await directory.customers(),
    owner: content.ownerId === undefined ? undefined : await directory.person(content.ownerId),
  });
  const all = whole ? [...faults, ...missingIn(content)] : faults;
  if (all.length > 0) throw faultProblem(all, locale);
};
