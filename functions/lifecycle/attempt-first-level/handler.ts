import { offerOf } from '../../../domain/knowledge/article.ts';
import { mayRead, requesterOf } from '../../../domain/knowledge/reader.ts';
import type { KnownSolution } from '../../../domain/ticket/command.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import type { CommandDependencies } from '../../commands/give-command.ts';
import type { KnowledgeStore } from '../../ports/knowledge-store.ts';
import { advance } from '../advance.ts';

export type FirstLevelDependencies = CommandDependencies & { articles: Pick<KnowledgeStore, 'article'> };

/** `AttemptFirstLevel` (R14): offers the surest known solution that has not been tried; never the same one twice. */
export const createAttemptFirstLevelHandler =
  (dependencies: FirstLevelDependencies) => async (input: unknown) =>
    advance(dependencies, input, async (ticket) => {
      if (ticket.stage !== 'attempt-first-level') return undefined;
      const knownError = await nextSolution(dependencies, ticket);
      return { type: 'attempt-first-level', ...(knownError && { knownError }) };
    });

/** The first candidate that is still published for the ticket's customer. */
const nextSolution = async (
  { articles }: FirstLevelDependencies,
  ticket: Ticket,
): Promise<KnownSolution | undefined> => {
  for (const id of ticket.candidates) {
    if (ticket.offers.some(({ knownErrorId }) => knownErrorId === id)) continue;
    const published = (await articles.article(id))?.published;
    if (published && mayRead(requesterOf(ticket.customerId), published)) return { id, ...offerOf(published) };
  }
  return undefined;
};
