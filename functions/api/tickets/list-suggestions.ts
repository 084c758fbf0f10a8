import { textIn, solutionIn } from '../../../domain/knowledge/article.ts';
import type { Match } from '../../../domain/knowledge/knowledge-index.ts';
import { successRate } from '../../../domain/knowledge/success-rate.ts';
import { actorOf } from '../../../domain/people/actor.ts';
import { matchable } from '../../../domain/text/matchable.ts';
import { isBoundByLevel0 } from '../../../domain/ticket/permission.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import type { Locale } from '../../../domain/values.ts';
import { contractOf } from '../../commands/facts.ts';
import { listSuggestionsEndpoint } from '../contract/endpoints.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { implement } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { seesInternals } from './ticket-view.ts';
import { visibleTicket } from './visible-ticket.ts';

const most = 5;
/** Below, a word in common is all there is. */
const worthALook = 0.15;
/** Before those that are other customers' are left out. */
const lookedThrough = 30;

/**
 * `GET /v1/tickets/{id}/suggestions`: known solutions that may fit, for the agent who has the call (R14). Under Level 0
 * the desk does not solve, so it is suggested nothing (R13).
 */
export const listSuggestionsRoute = ({ tickets, directory, knowledge }: ApiDependencies) =>
  implement(listSuggestionsEndpoint, async ({ principal, params, locale }) => {
    const ticket = await visibleTicket(tickets, { principal, idOrNumber: params['id'] });
    if (!seesInternals(principal)) throw new Problem('forbidden');
    const contract = await contractOf(directory, ticket);
    if (isBoundByLevel0(actorOf(principal), contract)) return { statusCode: 200, body: { items: [] } };
    const matches = (await knowledge.current()).match({
      text: matchable(ticket),
      reader: { kind: 'desk' },
      ...(ticket.serviceId && { serviceId: ticket.serviceId }),
      limit: lookedThrough,
    });
    const ofCustomer = matches.filter(
      ({ confidence, article: { customerIds } }) =>
        confidence >= worthALook && (customerIds.length === 0 || customerIds.includes(ticket.customerId)),
    );
    const items = ofCustomer.slice(0, most).map((match) => suggestionOf(match, { ticket, locale }));
    return { statusCode: 200, body: { items } };
  });

const suggestionOf = (
  { article, statistics, confidence, words }: Match,
  { ticket, locale }: { ticket: Ticket; locale: Locale },
) => ({
  id: article.id,
  kind: article.kind,
  audience: article.audience,
  title: textIn(article, locale).text.title,
  solution: solutionIn(article, locale),
  confidence,
  ...(statistics.tried > 0 && { successRate: successRate(statistics) }),
  tried: statistics.tried,
  words,
  offered: ticket.offers.some(({ knownErrorId }) => knownErrorId === article.id),
});
