import { addBusinessMinutes, businessMinutesBetween } from '../../calendar/business-time.ts';
import type { Instant } from '../../values.ts';
import type { PersonCommandBody } from '../command.ts';
import type { Facts } from '../facts.ts';
import type { Stage, Ticket } from '../ticket.ts';
import { resumeClock } from './clock.ts';
import type { Decide } from './decision.ts';
import { accepted } from './decision.ts';

/**
 * A public message. From the desk or a provider it is human contact and stops the response clock; from the requester,
 * while the desk waits for an answer, it is that answer and the work goes on where it stood.
 */
export const comment: Decide<PersonCommandBody<'comment'>> = ({ ticket, body, facts }) => {
  const isRequester = facts.actor.kind === 'person' && facts.actor.role === 'requester';
  if (!isRequester || ticket.stage !== 'await-requester') {
    return accepted({ type: 'commented', text: body.text, humanContact: !isRequester });
  }
  return accepted(
    { type: 'info-provided', text: body.text, firstLevelUntil: movedWindow(ticket, facts) },
    ...resumeClock(ticket, facts),
  );
};

const firstLevelStages: readonly Stage[] = ['attempt-first-level', 'await-first-level'];

/** The first level gets back the business minutes that it waited for the requester. */
function movedWindow(ticket: Ticket, { calendar, now }: Facts): Instant | undefined {
  const { firstLevelUntil, requestedInfo } = ticket;
  if (firstLevelUntil === undefined || requestedInfo === undefined) return undefined;
  if (!firstLevelStages.includes(requestedInfo.returnTo)) return undefined;
  const minutesLeft = businessMinutesBetween(calendar, requestedInfo.askedAt, firstLevelUntil);
  return addBusinessMinutes(calendar, now, Math.max(0, minutesLeft));
}
