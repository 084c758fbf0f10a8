import type { ArticleContent } from '../../../domain/knowledge/article.ts';
import { type ArticleFault, faultsOf, missingIn } from '../../../domain/knowledge/faults.ts';
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
  const faults: ArticleFault[] = faultsOf(content, {
    services: await directory.services(),
    customers: content.customerIds.length === 0 ? [] : await directory.customers(),
    owner: content.ownerId === undefined ? undefined : await directory.person(content.ownerId),
  });
  if (whole) faults.push(...missingIn(content));
  if (faults.length > 0) throw faultProblem(faults, locale);
};
