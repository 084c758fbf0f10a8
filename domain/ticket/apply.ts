import { match } from 'ts-pattern';
import type { Happening } from './apply/applying.ts';
import * as ending from './apply/ending.ts';
import * as waiting from './apply/waiting.ts';
import * as work from './apply/work.ts';
import * as workflow from './apply/workflow.ts';
import type { Ticket } from './ticket.ts';

/**
 * The ticket after an event. Total: an event has happened, so there is nothing to refuse. What a whole commit changes
 * (checkpoint, turn, version) is `settle`'s.
 */
export function apply(ticket: Ticket, happening: Happening): Ticket {
  const { event, ...on } = happening;
  return match(event)
    .with({ type: 'opened' }, (e) => e.ticket)
    .with({ type: 'triaged' }, (e) => work.triaged(ticket, e, on))
    .with({ type: 'redirected' }, (e) => work.redirected(ticket, e, on))
    .with({ type: 'solution-offered' }, (e) => work.solutionOffered(ticket, e, on))
    .with({ type: 'first-level-awaited' }, (e) => work.firstLevelAwaited(ticket, e, on))
    .with({ type: 'solution-worked' }, (e) => work.solutionWorked(ticket, e, on))
    .with({ type: 'solution-refused' }, (e) => work.solutionRefused(ticket, e, on))
    .with({ type: 'first-level-ended' }, () => ({ ...ticket, stage: 'escalate' as const }))
    .with({ type: 'handed-over' }, (e) => work.handedOver(ticket, e, on))
    .with({ type: 'commented' }, (e) => waiting.commented(ticket, e, on))
    .with({ type: 'noted' }, () => ticket)
    .with({ type: 'assigned' }, (e) => work.assigned(ticket, e, on))
    .with({ type: 'info-requested' }, (e) => waiting.infoRequested(ticket, e, on))
    .with({ type: 'info-provided' }, (e) => waiting.infoProvided(ticket, e, on))
    .with({ type: 'info-reminded' }, (e) => waiting.infoReminded(ticket, e, on))
    .with({ type: 'followed-up' }, (e) => work.followedUp(ticket, e, on))
    .with({ type: 'classified' }, (e) => work.classified(ticket, e, on))
    .with({ type: 'sla-resumed' }, (e) => waiting.slaResumed(ticket, e, on))
    .with({ type: 'resolved' }, (e) => ending.resolved(ticket, e, on))
    .with({ type: 'confirmation-reminded' }, (e) => ending.confirmationReminded(ticket, e, on))
    .with({ type: 'confirmed' }, (e) => ending.confirmed(ticket, e, on))
    .with({ type: 'rejected' }, (e) => ending.rejected(ticket, e, on))
    .with({ type: 'reopened' }, (e) => ending.reopened(ticket, e, on))
    .with({ type: 'work-resumed' }, (e) => work.workResumed(ticket, e, on))
    .with({ type: 'closed' }, (e) => ending.closed(ticket, e, on))
    .with({ type: 'cancelled' }, (e) => ending.cancelled(ticket, e, on))
    .with({ type: 'linked' }, (e) => work.linked(ticket, e, on))
    .with({ type: 'merged' }, (e) => ending.merged(ticket, e, on))
    .with({ type: 'rated' }, (e) => ending.rated(ticket, e, on))
    .with({ type: 'sla-warned' }, (e) => waiting.slaWarned(ticket, e, on))
    .with({ type: 'sla-breached' }, (e) => waiting.slaBreached(ticket, e, on))
    .with({ type: 'attention-needed' }, (e) => workflow.attentionNeeded(ticket, e, on))
    .with({ type: 'workflow-restarted' }, (e) => workflow.workflowRestarted(ticket, e, on))
    .exhaustive();
}
