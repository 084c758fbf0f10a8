import { match, P } from 'ts-pattern';
import type { TicketEventType } from '../ticket/event.ts';
import * as alarms from './alarms.ts';
import * as consent from './consent.ts';
import * as first from './first-answers.ts';
import type { Mail } from './mail.ts';
import type { MailSituation } from './situation.ts';
import * as majors from './majors.ts';
import * as telling from './telling.ts';
import * as visits from './visits.ts';
import * as work from './handed-over-work.ts';
import * as orders from './work-orders.ts';

/** Events that no mail tells of: others of the same commit do, or they are the desk's own affair. */
const silent = [
  'triaged',
  'declared-out-of-scope',
  'first-level-awaited',
  'solution-worked',
  'solution-refused',
  'first-level-ended',
  'noted',
  'returned-to-group',
  'work-order-accepted',
  'classified',
  'questions-answered',
  'held',
  'continued',
  'confirmed',
  'rejected',
  'work-resumed',
  'linked',
  'merged',
  'problem-linked',
  'problem-unlinked',
  'cause-removed',
  'rated',
  'workflow-restarted',
] as const satisfies readonly TicketEventType[];

const silentTypes: readonly TicketEventType[] = silent;
export const causesMail = (type: TicketEventType): boolean => !silentTypes.includes(type);

const alarming: readonly TicketEventType[] = [
  'sla-warned',
  'sla-breached',
  'sla-overdue',
  'major-declared',
  'major-revoked',
  'attention-needed',
  'group-found-empty',
  'work-order-breached',
];

/** Whether managers and administrators may have to hear of it. */
export const concernsStaff = (type: TicketEventType): boolean => alarming.includes(type);

/** The mails that an event causes (R1, R4, R7, R10): which, to whom, in which language; not yet in words. */
export const mailsFor = (situation: MailSituation): Mail[] =>
  match(situation.recorded.event)
    .with({ type: 'opened' }, (event) => first.opened(situation, event))
    .with({ type: 'redirected' }, (event) => first.redirected(situation, event))
    .with({ type: 'scope-overruled' }, (event) => first.scopeOverruled(situation, event))
    .with({ type: 'solution-offered' }, (event) => first.solutionOffered(situation, event))
    .with({ type: 'info-requested' }, (event) => first.infoRequested(situation, event))
    .with({ type: 'info-reminded' }, (event) => first.infoReminded(situation, event))
    .with({ type: 'info-provided' }, (event) => work.infoProvided(situation, event))
    .with({ type: 'handed-over' }, (event) => work.handedOver(situation, event))
    .with({ type: 'group-found-empty' }, (event) => alarms.groupFoundEmpty(situation, event))
    .with({ type: 'work-ordered' }, (event) => orders.workOrdered(situation, event))
    .with({ type: 'work-order-commented' }, (event) => orders.workOrderCommented(situation, event))
    .with({ type: 'work-order-completed' }, (event) => orders.workOrderCompleted(situation, event))
    .with({ type: 'work-order-refused' }, (event) => orders.workOrderRefused(situation, event))
    .with({ type: 'work-order-cancelled' }, (event) => orders.workOrderCancelled(situation, event))
    .with({ type: 'work-order-chased' }, (event) => orders.workOrderChased(situation, event))
    .with({ type: 'work-order-breached' }, (event) => orders.workOrderBreached(situation, event))
    .with({ type: 'assigned' }, (event) => work.assigned(situation, event))
    .with({ type: 'commented' }, (event) => work.commented(situation, event))
    .with({ type: 'followed-up' }, (event) => work.followedUp(situation, event))
    .with({ type: 'resolved' }, (event) => consent.resolved(situation, event))
    .with({ type: 'confirmation-reminded' }, (event) => consent.confirmationReminded(situation, event))
    .with({ type: 'closed' }, (event) => consent.closed(situation, event))
    .with({ type: 'reopened' }, (event) => consent.reopened(situation, event))
    .with({ type: 'cancelled' }, (event) => consent.cancelled(situation, event))
    .with({ type: 'sla-warned' }, (event) => alarms.slaWarned(situation, event))
    .with({ type: 'sla-breached' }, (event) => alarms.slaBreached(situation, event))
    .with({ type: 'sla-overdue' }, (event) => alarms.slaOverdue(situation, event))
    .with({ type: 'major-declared' }, (event) => majors.majorDeclared(situation, event))
    .with({ type: 'major-revoked' }, (event) => majors.majorRevoked(situation, event))
    .with({ type: 'visit-scheduled' }, (event) => visits.visitScheduled(situation, event))
    .with({ type: 'visit-reported' }, (event) => visits.visitReported(situation, event))
    .with({ type: 'visit-reminded' }, (event) => visits.visitReminded(situation, event))
    .with({ type: 'requester-informed' }, (event) => telling.requesterInformed(situation, event))
    .with({ type: 'reply-reminded' }, (event) => telling.replyReminded(situation, event))
    .with({ type: 'attention-needed' }, (event) => alarms.attentionNeeded(situation, event))
    .with({ type: P.union(...silent) }, () => [])
    .exhaustive();
