import { type Article, offerOf } from '../../../domain/knowledge/article.ts';
import { mayRead, requesterOf } from '../../../domain/knowledge/reader.ts';
import type { KnownSolution } from '../../../domain/ticket/command.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import type { KnowledgeStore } from '../../ports/knowledge-store.ts';
import { unknownReference } from '../http/problem.ts';

type Articles = Pick<KnowledgeStore, 'article'>;

/**
 * The solution that a body names by `knownErrorId`, for the requester's eyes: what a customer may not read is not offered
 * to it, whoever inserts it.
 *
 * @throws Problem `validation-failed` that names the field
 */
export const solutionToOffer = async (
  articles: Articles,
  { knownErrorId, ticket }: { knownErrorId: string; ticket: Ticket },
): Promise<KnownSolution> => {
  const published = await publishedArticle(articles, knownErrorId);
  if (!mayRead(requesterOf(ticket.customerId), published)) throw unknownReference('knownErrorId');
  return { id: knownErrorId, ...offerOf(published) };
};

/**
 * The known error that a ticket is said to be solved by is one that the desk has, for this customer.
 *
 * @throws Problem `validation-failed` that names the field
 */
export const checkKnownError = async (
  articles: Articles,
  { knownErrorId, customerId }: { knownErrorId: string; customerId: string },
): Promise<void> => {
  const { customerIds } = await publishedArticle(articles, knownErrorId);
  if (customerIds.length > 0 && !customerIds.includes(customerId)) throw unknownReference('knownErrorId');
};

const publishedArticle = async (articles: Articles, id: string): Promise<Article> => {
  const published = (await articles.article(id))?.published;
  if (!published) throw unknownReference('knownErrorId');
  return published;
};
