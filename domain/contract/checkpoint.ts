import { addBusinessMinutes } from '../calendar/business-time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { nextAlarms } from '../sla/alarms.ts';
import type { Checkpoint, PlainCheckpointKind, Stage, Ticket } from '../ticket/ticket.ts';
import type { Instant } from '../values.ts';
import { workOrderCheckpoints } from '../work-order/checkpoints.ts';
import type { Contract } from './contract.ts';
import { informing, replyAwaitingAnswer, visitAwaitingReport } from './telling.ts';

export type CheckpointSituation = { ticket: Ticket; contract: Contract; calendar: Calendar; now: Instant };

/** What a ticket has ahead of it for one reason: nothing where the reason doesn't hold. */
type Source = (situation: CheckpointSituation) => readonly Checkpoint[];

/**
 * The next thing that the ticket's own workflow must do if nobody acts before: the end of the first level's window, a
 * warning or breach of a clock, a follow-up, a reminder, the closing after silence. Undefined exactly for the stages
 * that don't wait. It may lie in the past (after an outage, after a longer pause): then it is due at once.
 *
 * A waiting stage always has one, so that no execution can hang: a ticket that lacks the instant from which its wait
 * is counted is counted from its creation, and so is touched at once rather than never.
 */
export const nextCheckpoint = (situation: CheckpointSituation): Checkpoint | undefined =>
  earliest(sourcesAt(situation.ticket.stage).flatMap((source) => source(situation)));

/** Of checkpoints at the same instant that of the first source is next. */
function sourcesAt(stage: Stage): readonly Source[] {
  switch (stage) {
    case 'await-first-level':
      return [firstLevelOver, ...whileOpen];
    case 'await-resolution':
      return [followUp, informing, ...whileOpen];
    case 'await-requester':
      return [infoReminder, ...whileOpen];
    case 'await-confirmation':
      return [replyAwaitingAnswer, confirmationOver, confirmationReminder];
    case 'triage':
    case 'redirect':
    case 'attempt-first-level':
    case 'escalate':
    case 'reopen':
    case 'close':
    case 'ended':
      return [];
  }
}

/** Of checkpoints at the same instant the first in the list is next. */
const earliest = (checkpoints: readonly Checkpoint[]): Checkpoint | undefined =>
  checkpoints.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];

const after = (
  { calendar }: CheckpointSituation,
  wait: { kind: PlainCheckpointKind; since: Instant; minutes: number },
): Checkpoint[] => [{ kind: wait.kind, at: addBusinessMinutes(calendar, wait.since, wait.minutes) }];

/** The first level's window stands still while the ticket is on hold; then it is chased like other work. */
const firstLevelOver: Source = (situation) => {
  const { ticket, contract } = situation;
  if (ticket.hold !== undefined) return followUp(situation);
  return ticket.firstLevelUntil === undefined
    ? after(situation, {
        kind: 'first-level-over',
        since: ticket.createdAt,
        minutes: contract.firstLevelMinutes,
      })
    : [{ kind: 'first-level-over', at: ticket.firstLevelUntil }];
};

/** R4: handed-over work is chased again and again, counted from the hand-over or the last time. */
const followUp: Source = (situation) =>
  after(situation, {
    kind: 'follow-up',
    since: situation.ticket.followUps.lastAt ?? situation.ticket.hold?.since ?? situation.ticket.createdAt,
    minutes: situation.contract.followUpMinutes,
  });

/** A hold whose end is known ends by itself. */
const holdOver: Source = ({ ticket: { hold } }) =>
  hold?.until === undefined ? [] : [{ kind: 'hold-over', at: hold.until }];

const slaAlarms: Source = ({ ticket, ...promised }) => nextAlarms(ticket, promised);

/** The requester is reminded of a question for as long as it is open, at even distances. */
const infoReminder: Source = (situation) => {
  const { requestedInfo, createdAt } = situation.ticket;
  const every = situation.contract.infoReminderMinutes;
  const sent = requestedInfo?.remindersSent ?? 0;
  const plan = planOf({
    begun: requestedInfo?.askedAt ?? createdAt,
    sent,
    every,
    last: requestedInfo?.lastRemindedAt,
  });
  return after(situation, {
    kind: 'info-reminder',
    since: plan.since,
    minutes: (sent + 1) * every - plan.behind,
  });
};

/** R7: silence is reminded a number of times; of a major incident for as long as it lasts. */
const confirmationReminder: Source = (situation) => {
  const { reminderMinutes: every, reminders } = situation.contract.confirmation;
  const { confirmation, major } = situation.ticket;
  const sent = confirmation?.remindersSent ?? 0;
  return sent < reminders || major !== undefined
    ? whileUnconfirmed(situation, { kind: 'confirmation-reminder', minute: (sent + 1) * every })
    : [];
};

/**
 * R7: silence for long enough closes the ticket by policy, in the customer's own business time; never a major incident
 * (R11), which is closed by a person's word.
 */
const confirmationOver: Source = (situation) =>
  situation.ticket.major === undefined
    ? whileUnconfirmed(situation, {
        kind: 'confirmation-over',
        minute: situation.contract.confirmation.closeMinutes,
      })
    : [];

/** `minute` of the plan that begins when consent is asked for; who has written since is not silent (peers 6). */
const whileUnconfirmed = (
  situation: CheckpointSituation,
  { kind, minute }: { kind: PlainCheckpointKind; minute: number },
): Checkpoint[] => {
  const { confirmation, createdAt, replyAfterResolution } = situation.ticket;
  if (replyAfterResolution !== undefined) return [];
  const plan = planOf({
    begun: confirmation?.requestedAt ?? createdAt,
    sent: confirmation?.remindersSent ?? 0,
    every: situation.contract.confirmation.reminderMinutes,
    last: confirmation?.lastRemindedAt,
  });
  return after(situation, { kind, since: plan.since, minutes: minute - plan.behind });
};

type Plan = { since: Instant; behind: number };

/**
 * From when the rest of a plan of reminders is counted, and how many business minutes of the plan are behind then: the
 * last reminder where it is known, so that one that came late moves what follows it; else the beginning.
 */
const planOf = (wait: { begun: Instant; sent: number; every: number; last: Instant | undefined }): Plan =>
  wait.last === undefined
    ? { since: wait.begun, behind: 0 }
    : { since: wait.last, behind: wait.sent * wait.every };

/** R4: the work that groups and providers do of it is chased in their own hours, and its lateness is seen. */
const workOrders: Source = ({ ticket }) => workOrderCheckpoints(ticket);

/** What may be due wherever an open ticket waits. */
const whileOpen: readonly Source[] = [holdOver, visitAwaitingReport, workOrders, slaAlarms];
