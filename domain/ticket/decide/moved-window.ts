import { addBusinessMinutes, businessMinutesBetween } from '../../calendar/business-time.ts';
import type { Instant } from '../../values.ts';
import type { Facts } from '../facts.ts';
import type { Stage, Ticket } from '../ticket.ts';

const firstLevelStages: readonly Stage[] = ['attempt-first-level', 'await-first-level'];

/** The end of the first level's window (R14), later by the business minutes in which it had to wait since `since`. */
export function movedWindow(
  { firstLevelUntil, stage }: Pick<Ticket, 'firstLevelUntil' | 'stage'>,
  { since, facts: { calendar, now } }: { since: Instant; facts: Facts },
): Instant | undefined {
  if (firstLevelUntil === undefined || !firstLevelStages.includes(stage)) return undefined;
  const minutesLeft = businessMinutesBetween(calendar, since, firstLevelUntil);
  return addBusinessMinutes(calendar, now, Math.max(0, minutesLeft));
}
