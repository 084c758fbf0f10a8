import { match, P } from 'ts-pattern';
import type { Happening } from './apply/applying.ts';
import { besideWork, withEventBeside } from './apply/beside.ts';
import { clocksAfter } from './apply/clocks.ts';
import * as ending from './apply/ending.ts';
import { withoutLeftBehind } from './apply/left-behind.ts';
import { questionsAnswered } from './apply/questions.ts';
import * as scope from './apply/scope.ts';
import * as talk from './apply/talk.ts';
import * as waiting from './apply/waiting.ts';
import * as work from './apply/work.ts';
import * as order from './apply/work-order.ts';
import type { Ticket } from './ticket.ts';

/**
 * The ticket after an event. Total: an event has happened, so there is nothing to refuse. What a whole commit changes
 * (checkpoint, turn, version) is `settle`'s.
 */
export function apply(ticket: Ticket, happening: Happening): Ticket {
  const after = withoutLeftBehind(applied(ticket, happening), happening.at);
  return { ...after, clocks: clocksAfter(after, happening) };
}

/** Events that change nothing of the ticket but its clocks. */
const untouched = [
  'noted',
  'group-found-empty',
  'cause-removed',
  'sla-warned',
  'sla-breached',
  'sla-overdue',
] as const;

function applied(ticket: Ticket, { event, ...on }: Happening): Ticket {
  if ('workOrderId' in event) return order.withOrderEvent(ticket, event, on);
  return match(event)
    .with({ type: 'opened' }, (e) => e.ticket)
    .with({ type: 'triaged' }, (e) => work.triaged(ticket, e, on))
    .with({ type: 'redirected' }, (e) => work.redirected(ticket, e, on))
    .with({ type: 'scope-overruled' }, (e) => scope.scopeOverruled(ticket, e, on))
    .with({ type: 'declared-out-of-scope' }, (e) => scope.declaredOutOfScope(ticket, e, on))
    .with({ type: 'solution-offered' }, (e) => work.solutionOffered(ticket, e, on))
    .with({ type: 'first-level-awaited' }, (e) => work.firstLevelAwaited(ticket, e, on))
    .with({ type: 'solution-worked' }, (e) => work.solutionWorked(ticket, e, on))
    .with({ type: 'solution-refused' }, (e) => work.solutionRefused(ticket, e, on))
    .with({ type: 'first-level-ended' }, () => ({ ...ticket, stage: 'escalate' as const }))
    .with({ type: 'handed-over' }, (e) => talk.told(work.handedOver(ticket, e, on), on.at))
    .with({ type: 'returned-to-group' }, () => ({ ...ticket, assigneeId: undefined }))
    .with({ type: 'commented' }, (e) => talk.spoken(ticket, e, on))
    .with({ type: 'assigned' }, (e) => work.assigned(ticket, e, on))
    .with({ type: 'info-requested' }, (e) => waiting.infoRequested(ticket, e, on))
    .with({ type: 'info-provided' }, (e) => waiting.infoProvided(ticket, e, on))
    .with({ type: 'info-reminded' }, (e) => waiting.infoReminded(ticket, e, on))
    .with({ type: 'followed-up' }, (e) => work.followedUp(ticket, e, on))
    .with({ type: 'classified' }, (e) => work.classified(ticket, e, on))
    .with({ type: 'questions-answered' }, (e) => questionsAnswered(ticket, e, on))
    .with({ type: 'held' }, (e) => waiting.held(ticket, e, on))
    .with({ type: 'continued' }, (e) => waiting.continued(ticket, e, on))
    .with({ type: 'resolved' }, (e) => ending.resolved(ticket, e, on))
    .with({ type: 'confirmation-reminded' }, (e) => ending.confirmationReminded(ticket, e, on))
    .with({ type: 'confirmed' }, (e) => ending.confirmed(ticket, e, on))
    .with({ type: 'rejected' }, (e) => ending.rejected(ticket, e, on))
    .with({ type: 'reopened' }, (e) => ending.reopened(ticket, e, on))
    .with({ type: 'work-resumed' }, (e) => talk.told(work.workResumed(ticket, e, on), on.at))
    .with({ type: 'closed' }, (e) => ending.closed(ticket, e, on))
    .with({ type: 'cancelled' }, (e) => ending.cancelled(ticket, e, on))
    .with({ type: 'linked' }, (e) => work.linked(ticket, e, on))
    .with({ type: 'merged' }, (e) => ending.merged(ticket, e, on))
    .with({ type: 'rated' }, (e) => ending.rated(ticket, e, on))
    .with({ type: P.union(...besideWork) }, (e) => withEventBeside(ticket, e, on))
    .with({ type: P.union(...untouched) }, () => ticket)
    .exhaustive();
}
