import { match, P } from 'ts-pattern';
import type { TicketEventType } from '../ticket/event.ts';
import * as alarms from './alarms.ts';
import * as consent from './consent.ts';
import * as first from './first-answers.ts';
import type { Mail } from './mail.ts';
import type { MailSituation } from './situation.ts';
import * as work from './handed-over-work.ts';

/** Events that no mail tells of: others of the same commit do, or they are the desk's own affair. */
const silent = [
  'triaged',
  'first-level-awaited',
  'solution-worked',
  'solution-refused',
  'first-level-ended',
  'noted',
  'classified',
  'sla-resumed',
  'confirmed',
  'rejected',
  'work-resumed',
  'linked',
  'merged',
  'rated',
  'workflow-restarted',
] as const satisfies readonly TicketEventType[];

const silentTypes: readonly TicketEventType[] = silent;
export const causesMail = (type: TicketEventType): boolean => !silentTypes.includes(type);

/** Whether managers and administrators may have to hear of it. */
export const concernsStaff = (type: TicketEventType): boolean =>
  type === 'sla-breached' || type === 'attention-needed';

/** The mails that an event causes (R1, R4, R7, R10): which, to whom, in which language; not yet in words. */
export const mailsFor = (situation: MailSituation): Mail[] =>
  match(situation.recorded.event)
    .with({ type: 'opened' }, (event) => first.opened(situation, event))
    .with({ type: 'redirected' }, (event) => first.redirected(situation, event))
    .with({ type: 'solution-offered' }, (event) => first.solutionOffered(situation, event))
    .with({ type: 'info-requested' }, (event) => first.infoRequested(situation, event))
    .with({ type: 'info-reminded' }, (event) => first.infoReminded(situation, event))
    .with({ type: 'info-provided' }, (event) => work.infoProvided(situation, event))
    .with({ type: 'handed-over' }, (event) => work.handedOver(situation, event))
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
    .with({ type: 'attention-needed' }, (event) => alarms.attentionNeeded(situation, event))
    .with({ type: P.union(...silent) }, () => [])
    .exhaustive();
