import { apply } from '../ticket/apply.ts';
import type { RecordedEvent } from '../ticket/event.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Instant } from '../values.ts';
import type { Stop } from './clock-facts.ts';
import type { Promised, Running } from './clocks.ts';
import { clocksOf } from './clocks.ts';

/** A ticket's story does not begin with its opening: the record is damaged. */
export class BrokenStoryError extends Error {
  override readonly name = 'BrokenStoryError';
}

/** A run of the update clock that is over, because of a contact or the end of a wait. */
type UpdateCycle = { clock: Running; end: Instant };

/** What a ticket's events say of its clocks; `ticket` is what they make of it, but for what a commit settles. */
export type Life = { ticket: Ticket; updates: UpdateCycle[]; stopEvents: ReadonlyMap<string, string> };

export const stopKey = ({ because, from }: Stop): string => `${because} ${from}`;

/** @throws BrokenStoryError when the events do not begin with the opening */
export const lifeOf = (events: readonly RecordedEvent[], promised: Promised): Life => {
  const [first, ...rest] = events;
  if (first?.event.type !== 'opened') throw new BrokenStoryError('a ticket begins with its opening');
  const stopEvents = new Map<string, string>();
  const updates: UpdateCycle[] = [];
  let { ticket } = first.event;
  for (const recorded of rest) {
    const after = apply(ticket, recorded);
    const stop = after.clocks.stops.at(-1);
    if (stop !== undefined && after.clocks.stops.length > ticket.clocks.stops.length)
      stopEvents.set(stopKey(stop), recorded.id);
    updates.push(...endedUpdate(ticket, after, promised));
    ticket = after;
  }
  return { ticket, updates, stopEvents };
};

const endedUpdate = (before: Ticket, after: Ticket, promised: Promised): UpdateCycle[] => {
  const { update: ended } = clocksOf(before, promised);
  const { update: begun } = clocksOf(after, promised);
  if (ended === undefined || begun === undefined || begun.since === ended.since) return [];
  const isMet = after.clocks.contactAt === begun.since;
  return [
    { clock: { ...ended, pausedSince: undefined, ...(isMet && { metAt: begun.since }) }, end: begun.since },
  ];
};
