import { match } from 'ts-pattern';
import type { TicketEvent } from '../event.ts';
import type { Ticket } from '../ticket.ts';
import type { Happening } from './applying.ts';
import * as major from './major.ts';
import * as problem from './problem.ts';
import * as talk from './talk.ts';
import * as visit from './visit.ts';
import * as workflow from './workflow.ts';

/** What happens beside the work on a call, and does not move it on. */
export const besideWork = [
  'major-declared',
  'major-revoked',
  'visit-scheduled',
  'visit-reported',
  'visit-reminded',
  'problem-linked',
  'problem-unlinked',
  'requester-informed',
  'reply-reminded',
  'attention-needed',
  'workflow-restarted',
] as const;
type BesideWork = Extract<TicketEvent, { type: (typeof besideWork)[number] }>;

export const withEventBeside = (ticket: Ticket, event: BesideWork, on: Omit<Happening, 'event'>): Ticket =>
  match(event)
    .with({ type: 'major-declared' }, (e) => major.majorDeclared(ticket, e, on))
    .with({ type: 'major-revoked' }, (e) => major.majorRevoked(ticket, e, on))
    .with({ type: 'visit-scheduled' }, (e) => visit.visitScheduled(ticket, e, on))
    .with({ type: 'visit-reported' }, (e) => visit.visitReported(ticket, e, on))
    .with({ type: 'visit-reminded' }, (e) => visit.visitReminded(ticket, e, on))
    .with({ type: 'problem-linked' }, (e) => problem.problemLinked(ticket, e, on))
    .with({ type: 'problem-unlinked' }, (e) => problem.problemUnlinked(ticket, e, on))
    .with({ type: 'requester-informed' }, (e) => talk.requesterInformed(ticket, e, on))
    .with({ type: 'reply-reminded' }, (e) => talk.replyReminded(ticket, e, on))
    .with({ type: 'attention-needed' }, (e) => workflow.attentionNeeded(ticket, e, on))
    .with({ type: 'workflow-restarted' }, (e) => workflow.workflowRestarted(ticket, e, on))
    .exhaustive();
