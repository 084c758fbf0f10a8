import { match } from 'ts-pattern';
import type { RecordedEvent } from '../ticket/event.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** What an event says of an article: it was given to a requester, it helped, or it did not. */
export type Use = { articleId: string; use: 'offered' | 'worked' | 'refused' };

/**
 * R5: what becomes of articles in a ticket. An article that solved a call without having been offered was given with the
 * solution; the requester's answer to the solution is the answer to the article.
 */
export const useIn = ({ event }: RecordedEvent, { offers }: Pick<Ticket, 'offers'>): Use | undefined =>
  match(event)
    .with({ type: 'solution-offered' }, ({ offer }) => named(offer.knownErrorId, 'offered'))
    .with({ type: 'solution-worked' }, ({ knownErrorId }) => named(knownErrorId, 'worked'))
    .with({ type: 'solution-refused' }, ({ knownErrorId }) => named(knownErrorId, 'refused'))
    .with({ type: 'resolved' }, ({ resolution: { knownErrorId } }) =>
      offers.some((one) => one.knownErrorId === knownErrorId) ? undefined : named(knownErrorId, 'offered'),
    )
    .with({ type: 'confirmed' }, ({ knownErrorId }) => named(knownErrorId, 'worked'))
    .with({ type: 'rejected' }, ({ knownErrorId }) => named(knownErrorId, 'refused'))
    .otherwise(() => undefined);

const named = (articleId: string | undefined, use: Use['use']): Use | undefined =>
  articleId === undefined ? undefined : { articleId, use };
