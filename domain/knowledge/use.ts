import type { RecordedEvent } from '../ticket/event.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** What an event says of an article: it was given to a requester, it helped, or it did not. */
export type Use = { articleId: string; use: 'offered' | 'worked' | 'refused' };

/**
 * R5: what becomes of articles in a ticket. An article that solved a call without having been offered was given with the
 * solution; the requester's answer to the solution is the answer to the article.
 */
export const useIn = ({ event }: RecordedEvent, { offers }: Pick<Ticket, 'offers'>): Use | undefined => {
  switch (event.type) {
    case 'solution-offered':
      return { articleId: event.offer.knownErrorId, use: 'offered' };
    case 'solution-worked':
      return { articleId: event.knownErrorId, use: 'worked' };
    case 'solution-refused':
      return { articleId: event.knownErrorId, use: 'refused' };
    case 'resolved':
      return offers.some((one) => one.knownErrorId === event.resolution.knownErrorId)
        ? undefined
        : named(event.resolution.knownErrorId, 'offered');
    case 'confirmed':
      return named(event.knownErrorId, 'worked');
    case 'rejected':
      return named(event.knownErrorId, 'refused');
    default:
      return undefined;
  }
};

const named = (articleId: string | undefined, use: Use['use']): Use | undefined =>
  articleId === undefined ? undefined : { articleId, use };
