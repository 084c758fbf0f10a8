import { nextCheckpoint } from '../contract/checkpoint.ts';
import type { Facts } from './facts.ts';
import type { Checkpoint, Ticket } from './ticket.ts';

/**
 * Completes a ticket to which a commit's events were applied: the checkpoint that now comes next, the turn (one higher
 * when stage or checkpoint differ, so that a wait which knows the old one is over), the version (always one higher).
 */
export function settle(before: Ticket, after: Ticket, { now, contract, calendar }: SettlingFacts): Ticket {
  const checkpoint = nextCheckpoint({ ticket: after, contract, calendar, now });
  const moved = after.stage !== before.stage || !isSame(checkpoint, before.checkpoint);
  return {
    ...after,
    checkpoint,
    turn: moved ? before.turn + 1 : before.turn,
    version: before.version + 1,
    updatedAt: now,
  };
}

type SettlingFacts = Omit<Facts, 'actor'>;

const isSame = (a: Checkpoint | undefined, b: Checkpoint | undefined): boolean =>
  a?.kind === b?.kind && a?.at === b?.at;
