import { nextCheckpoint } from '../contract/checkpoint.ts';
import { slaOf } from '../sla/sla.ts';
import type { Facts } from './facts.ts';
import type { Checkpoint, Ticket } from './ticket.ts';

/**
 * Completes a ticket to which a commit's events were applied: its clocks by contract and calendar, the checkpoint that
 * now comes next, the turn (one higher when stage or checkpoint differ, so that a wait which knows the old one is over),
 * the version (always one higher).
 */
export function settle(before: Ticket, after: Ticket, { now, contract, calendar }: SettlingFacts): Ticket {
  const checkpoint = nextCheckpoint({ ticket: after, contract, calendar, now });
  const moved = after.stage !== before.stage || !isSame(checkpoint, before.checkpoint);
  return {
    ...after,
    sla: slaOf(after, { contract, calendar }),
    checkpoint,
    turn: moved ? before.turn + 1 : before.turn,
    version: before.version + 1,
    updatedAt: now,
  };
}

type SettlingFacts = Pick<Facts, 'now' | 'contract' | 'calendar'>;

const isSame = (a: Checkpoint | undefined, b: Checkpoint | undefined): boolean => fieldsOf(a) === fieldsOf(b);

const fieldsOf = (checkpoint: Checkpoint | undefined): string =>
  Object.entries(checkpoint ?? {})
    .toSorted()
    .join();
