import type { Ticket } from '../ticket/ticket.ts';
import type { Instant } from '../values.ts';
import { epochMsOf } from '../values.ts';
import type { Place } from './place.ts';

/** The longest `TimeoutSeconds` of an Amazon States Language task. */
const longestTimeout = 99_999_999;

/**
 * Where an execution of `generation` goes next. One that a newer generation has replaced has ended, wherever the ticket
 * stands. The timeout is whole seconds to the checkpoint, rounded up, so that a timer never fires before it; a stage
 * that doesn't wait, or whose checkpoint is past, gets the shortest one.
 */
export const placeOf = ({ ticket, generation, now }: PlaceQuestion): Place => ({
  stage: generation < ticket.generation ? 'ended' : ticket.stage,
  turn: ticket.turn,
  timeoutSeconds: secondsTo(ticket.checkpoint?.at ?? now, now),
});

type PlaceQuestion = { ticket: Ticket; generation: number; now: Instant };

const secondsTo = (at: Instant, now: Instant): number =>
  Math.min(longestTimeout, Math.max(1, Math.ceil((epochMsOf(at) - epochMsOf(now)) / 1000)));
