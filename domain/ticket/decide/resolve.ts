import { actorId } from '../../people/actor.ts';
import type { Actor } from '../../people/principal.ts';
import { isOfGroup } from '../../work-order/following.ts';
import { openOrders } from '../../work-order/work-order.ts';
import type { PersonCommandBody } from '../command.ts';
import { isWithChildren } from '../family.ts';
import { childrenOpen, knownSolutionIsNotNew, workOrdersOpen } from '../rejection.ts';
import type { SupportLevel, Ticket } from '../ticket.ts';
import type { Decide } from './decision.ts';
import { accepted, rejected } from './decision.ts';

type Body = PersonCommandBody<'resolve'>;

/**
 * Solved, as its solver says; the requester is asked whether it is so (R7). Children that are not solved with it and
 * others' work that is still open stand against it (peers 18); what the solver's own group was to do ends with it.
 */
export const resolve: Decide<Body> = ({ ticket, body, facts }) => {
  if (body.newSolution && body.knownErrorId !== undefined) return rejected(knownSolutionIsNotNew);
  const withChildren = isWithChildren(ticket, body);
  const { now, actor, openChildren = [] } = facts;
  if (!withChildren && openChildren.length > 0) return rejected(childrenOpen(openChildren));
  const othersWork = openOrders(ticket).filter(
    (order) => !order.carriesTicket && !isOfGroup(order, ticket.groupId),
  );
  if (othersWork.length > 0) return rejected(workOrdersOpen(othersWork.map(({ number }) => number)));
  const code = body.code ?? codeOf({ ticket, body, actor });
  return accepted({
    type: 'resolved',
    resolution: {
      code,
      text: body.solution,
      at: now,
      by: actorId(actor),
      level: code === 'by-provider' ? 'provider' : levelOf(actor, ticket),
      knownErrorId: body.knownErrorId,
      ...(body.newSolution && { newSolution: true }),
      ...(withChildren && { withChildren }),
    },
  });
};

function codeOf({ ticket, body, actor }: { ticket: Ticket; body: Body; actor: Actor }) {
  if (body.knownErrorId !== undefined) return 'known-solution';
  if (isProvider(actor)) return 'by-provider';
  return ticket.type === 'service-request' ? 'fulfilled' : 'solved';
}

/** R14: whose solution it is, for the first-level resolution rate. */
function levelOf(actor: Actor, ticket: Ticket): SupportLevel {
  if (isProvider(actor)) return 'provider';
  return actor.kind === 'person' && actor.level !== undefined ? actor.level : ticket.level;
}

const isProvider = (actor: Actor): boolean => actor.kind === 'person' && actor.role === 'provider';
