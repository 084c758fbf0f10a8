import { match } from 'ts-pattern';
import { addBusinessMinutes } from '../calendar/business-time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Checkpoint, CheckpointKind, SlaClock, Ticket } from '../ticket/ticket.ts';
import type { Instant } from '../values.ts';
import type { Contract } from './contract.ts';

export type CheckpointSituation = { ticket: Ticket; contract: Contract; calendar: Calendar; now: Instant };

/**
 * The next thing that the ticket's own workflow must do if nobody acts before: the end of the first level's window, a
 * warning or breach of a clock, a follow-up, a reminder, the closing after silence. Undefined exactly for the stages
 * that don't wait. It may lie in the past (after an outage, after a longer pause): then it is due at once.
 *
 * A waiting stage always has one, so that no execution can hang: a ticket that lacks the instant from which its wait
 * is counted is counted from its creation, and so is touched at once rather than never.
 */
export const nextCheckpoint = (situation: CheckpointSituation): Checkpoint | undefined =>
  match(situation.ticket.stage)
    .with('await-first-level', () => earliest([firstLevelOver(situation), ...slaCheckpoints(situation)]))
    .with('await-resolution', () => earliest([followUp(situation), ...slaCheckpoints(situation)]))
    .with('await-requester', () => earliest([infoReminder(situation), ...slaCheckpoints(situation)]))
    .with('await-confirmation', () => earliest(confirmationCheckpoints(situation)))
    .with(
      'triage',
      'redirect',
      'attempt-first-level',
      'escalate',
      'reopen',
      'close',
      'ended',
      () => undefined,
    )
    .exhaustive();

/** Of checkpoints at the same instant the first in the list is next. */
const earliest = (checkpoints: readonly Checkpoint[]): Checkpoint | undefined =>
  checkpoints.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];

const after = (
  { calendar }: CheckpointSituation,
  wait: { kind: CheckpointKind; since: Instant; minutes: number },
): Checkpoint => ({ kind: wait.kind, at: addBusinessMinutes(calendar, wait.since, wait.minutes) });

const firstLevelOver = (situation: CheckpointSituation): Checkpoint => {
  const { ticket, contract } = situation;
  return ticket.firstLevelUntil === undefined
    ? after(situation, {
        kind: 'first-level-over',
        since: ticket.createdAt,
        minutes: contract.firstLevelMinutes,
      })
    : { kind: 'first-level-over', at: ticket.firstLevelUntil };
};

/** R4: handed-over work is chased again and again, counted from the hand-over or the last time. */
const followUp = (situation: CheckpointSituation): Checkpoint =>
  after(situation, {
    kind: 'follow-up',
    since: situation.ticket.followUps.lastAt ?? situation.ticket.createdAt,
    minutes: situation.contract.followUpMinutes,
  });

/** The requester is reminded of a question for as long as it is open, at even distances. */
const infoReminder = (situation: CheckpointSituation): Checkpoint => {
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

/** R7: silence is reminded a number of times, then the ticket is closed by policy. */
const confirmationCheckpoints = (situation: CheckpointSituation): Checkpoint[] => {
  const { confirmation, createdAt } = situation.ticket;
  const { reminderMinutes: every, reminders, closeMinutes } = situation.contract.confirmation;
  const sent = confirmation?.remindersSent ?? 0;
  const plan = planOf({
    begun: confirmation?.requestedAt ?? createdAt,
    sent,
    every,
    last: confirmation?.lastRemindedAt,
  });
  const planned = (kind: CheckpointKind, minute: number): Checkpoint =>
    after(situation, { kind, since: plan.since, minutes: minute - plan.behind });
  const over = planned('confirmation-over', closeMinutes);
  return sent < reminders ? [over, planned('confirmation-reminder', (sent + 1) * every)] : [over];
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

/** A clock that runs is warned of once and breached once; a warning that is not due before the breach is left out. */
const slaCheckpoints = ({ ticket, contract, calendar, now }: CheckpointSituation): Checkpoint[] =>
  (['response', 'resolution'] as const).flatMap((name) => {
    const clock = ticket.sla[name];
    if (clock.metAt !== undefined || clock.pausedSince !== undefined || clock.breachedAt !== undefined)
      return [];
    const breach: Checkpoint = { kind: `${name}-breach`, at: clock.dueAt };
    if (clock.warnedAt !== undefined || clock.dueAt <= now) return [breach];
    return [{ kind: `${name}-warning`, at: warningAt(clock, { contract, calendar }) }, breach];
  });

/** The first of `warnAtPercents` of the target, counted back from the due time, which pauses have moved already. */
const warningAt = (
  { dueAt, target }: SlaClock,
  { contract, calendar }: Pick<CheckpointSituation, 'contract' | 'calendar'>,
): Instant =>
  addBusinessMinutes(calendar, dueAt, -(target * (100 - Math.min(...contract.warnAtPercents))) / 100);
