import type { Ticket, TicketRow } from '../api/types.ts';

/** How a promise stands: `late` and `soon` want attention, the others don't. */
export type Due =
  | { kind: 'none' }
  | { kind: 'paused' }
  | { kind: 'met'; at: string; late: boolean }
  | { kind: 'late' | 'soon' | 'running'; at: string };

/** A due time counts as soon in the last hour, in ms. */
const soonMs = 3_600_000;

/** What runs out at an instant, as seen at `now` (ms since the epoch). */
export const runningTo = (at: string, now: number): Due => {
  const left = Date.parse(at) - now;
  if (left <= 0) return { kind: 'late', at };
  return { kind: left <= soonMs ? 'soon' : 'running', at };
};

/** A clock of the service level agreement as it stands at `now` (ms since the epoch). */
export const dueOf = (clock: Ticket['sla']['response'], now: number): Due => {
  if (clock.metAt !== undefined)
    return { kind: 'met', at: clock.metAt, late: clock.breachedAt !== undefined };
  if (clock.breachedAt !== undefined) return { kind: 'late', at: clock.dueAt };
  return clock.pausedSince === undefined ? runningTo(clock.dueAt, now) : { kind: 'paused' };
};

const done = ['resolved', 'closed', 'cancelled'];

/** What a row of a queue has to do next: answer first, then solve. A stopped clock leaves nothing due. */
export const dueOfRow = (row: TicketRow, now: number): Due => {
  if (done.includes(row.status)) return { kind: 'none' };
  const next = [row.responseDueAt, row.resolutionDueAt].filter((at) => at !== undefined).sort()[0];
  if (next !== undefined) return runningTo(next, now);
  return row.status === 'pending' ? { kind: 'paused' } : { kind: 'none' };
};
