import type { KnowledgeIndex } from '../../domain/knowledge/knowledge-index.ts';
import { requesterOf } from '../../domain/knowledge/reader.ts';
import { matchable } from '../../domain/text/matchable.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import type { KnownErrorMatch } from '../../domain/triage/triage.ts';

/** More than are ever offered, so that some may have been tried already. */
const most = 8;

/** The known errors that may solve a call and that its customer may read, surest first. */
export const knownErrorMatches = (
  index: KnowledgeIndex,
  call: Pick<Ticket, 'title' | 'description' | 'customerId' | 'serviceId'>,
): KnownErrorMatch[] =>
  index
    .match({
      text: matchable(call),
      reader: requesterOf(call.customerId),
      ...(call.serviceId && { serviceId: call.serviceId }),
      limit: most,
    })
    .map(({ article: { id: articleId, serviceIds }, ...found }) => ({ articleId, serviceIds, ...found }));
