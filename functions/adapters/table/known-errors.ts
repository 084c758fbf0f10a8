import type { KnownError } from '../../../domain/directory.ts';
import { offerOf } from '../../../domain/knowledge/article.ts';
import { knowledgeStore } from './knowledge.ts';
import type { Table } from './table.ts';

/** What is published for everybody, as triage and first-level attempts still read them. */
export const readKnownErrors = async (table: Table): Promise<KnownError[]> =>
  (await knowledgeStore(table).articles()).flatMap(({ published }) => {
    const [serviceId] = published?.serviceIds ?? [];
    if (published === undefined || serviceId === undefined) return [];
    const { id, audience, customerIds, phrases } = published;
    const isForAll = audience === 'requester' && customerIds.length === 0;
    return isForAll ? [{ id, serviceId, words: phrases, ...offerOf(published) }] : [];
  });
