import { actorId } from '../../people/actor.ts';
import type { Actor } from '../../people/principal.ts';
import type { PersonCommandBody } from '../command.ts';
import type { SupportLevel, Ticket } from '../ticket.ts';
import { resumeClock } from './clock.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

type Body = PersonCommandBody<'resolve'>;

/** Solved, as its solver says; the requester is asked whether it is so (R7). */
export const resolve: Decide<Body> = ({ ticket, body, facts: { now, actor, ...facts } }) =>
  accepted(...resumeClock(ticket, { now, actor, ...facts }), {
    type: 'resolved',
    resolution: {
      code: body.code ?? codeOf({ ticket, body, actor }),
      text: body.solution,
      at: now,
      by: actorId(actor),
      level: levelOf(actor, ticket),
      knownErrorId: body.knownErrorId,
    },
  });

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
