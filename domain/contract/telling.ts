import { addBusinessMinutes } from '../calendar/business-time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Checkpoint, Ticket } from '../ticket/ticket.ts';
import { openVisit } from '../ticket/visit.ts';
import type { Contract } from './contract.ts';

/*
 * Checkpoints at which the desk speaks up by itself, beside those of clocks and reminders: to the requester, at the
 * rhythm that was promised; to a visitor who has not reported; to the desk, which has not answered a reply. Each is none
 * or one, so that they can be listed with others.
 */

type Situation = { ticket: Ticket; contract: Contract; calendar: Calendar };

/** R4: the requester hears where handed-over work stands, counted from the last time that anybody told them anything. */
export const informing = ({ ticket, contract, calendar }: Situation): Checkpoint[] => {
  const { informed, clocks, createdAt } = ticket;
  if (contract.informMinutes === undefined) return [];
  const [since = createdAt] = [informed?.lastAt ?? createdAt, clocks.contactAt ?? createdAt].sort().reverse();
  return [{ kind: 'inform', at: addBusinessMinutes(calendar, since, contract.informMinutes) }];
};

/** R9: a visit is asked after when its window is over, and then at the rhythm of any chase. */
export const visitAwaitingReport = ({ ticket, contract, calendar }: Situation): Checkpoint[] => {
  const visit = openVisit(ticket);
  if (visit === undefined) return [];
  const { to, lastRemindedAt } = visit;
  const at = lastRemindedAt && addBusinessMinutes(calendar, lastRemindedAt, contract.followUpMinutes);
  return [{ kind: 'visit-over', at: at ?? to }];
};

/** peers 6: who wrote after the solution is not silent: the desk is reminded to find out what it meant. */
export const replyAwaitingAnswer = ({ ticket, contract, calendar }: Situation): Checkpoint[] => {
  const { replyAfterResolution: reply } = ticket;
  if (reply === undefined) return [];
  const since = reply.lastRemindedAt ?? reply.at;
  return [{ kind: 'reply-waiting', at: addBusinessMinutes(calendar, since, contract.followUpMinutes) }];
};
