import type { Bilingual } from '../../../domain/values.ts';
import type { ApiDependencies } from '../dependencies.ts';

/** Known problems with known solutions that an outcome can lead to. */
export const articlesOf = async (
  directory: Pick<ApiDependencies['directory'], 'knownErrors'>,
): Promise<{ id: string; title: Bilingual }[]> =>
  (await directory.knownErrors()).map(({ id, title }) => ({ id, title }));
