import type { KnownError } from '../../../domain/directory.ts';
import { offerOf } from '../../../domain/knowledge/article.ts';
import { knowledgeStore } from './knowledge.ts';
import type { Table } from './table.ts';

/** The published known errors of a service, as triage and first-level attempts still read them. */
export const readKnownErrors = async (table: Table): Promise<KnownError[]> =>
  (await knowledgeStore(table).articles()).flatMap(({ published }) => {
    const serviceId = published?.serviceIds[0];
    return published?.kind === 'known-error' && published.audience === 'requester' && serviceId !== undefined
      ? [{ id: published.id, serviceId, words: published.phrases, ...offerOf(published) }]
      : [];
  });
