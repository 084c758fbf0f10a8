import * as z from 'zod';
import { clockName } from '../contract/contract.ts';
import { actor } from '../people/principal.ts';
import { questionnaire } from '../question-set/questionnaire.ts';
import { bilingual, id, instant } from '../values.ts';
import { triageRecord } from '../triage/record.ts';
import { holdReason } from './classification.ts';
import * as t from './ticket.ts';
import { visit } from './visit.ts';
import { workOrderEvents } from '../work-order/event.ts';

const text = z.string();
const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** What can happen to a ticket; closed, and each carries all that applying it needs. */
export const ticketEvent = z.discriminatedUnion('type', [
  event('opened', { ticket: t.ticket }),
  event('triaged', {
    ticketType: t.ticketType,
    serviceId: id.optional(),
    category: text.optional(),
    scope: t.ticket.shape.scope,
    groupId: id.optional(),
    candidates: z.array(id),
    stage: t.stage,
    firstLevelUntil: instant.optional(),
    /** Absent on what was triaged before triage graded calls. */
    graded: t.ticket.pick({ impact: true, urgency: true, priority: true }).optional(),
    triage: triageRecord.optional(),
  }),
  event('redirected', { clause: text, reason: bilingual, groupId: id.optional(), providerId: id.optional() }),
  /** `groupId`: the desk, to which the call comes back. */
  event('scope-overruled', { clause: text, reason: text, groupId: id }),
  event('declared-out-of-scope', { clause: text, reason: text }),
  event('solution-offered', { offer: t.offer }),
  event('first-level-awaited', {}),
  event('solution-worked', { knownErrorId: id }),
  event('solution-refused', { knownErrorId: id, reason: text }),
  event('first-level-ended', {}),
  event('handed-over', {
    level: t.supportLevel,
    groupId: id.optional(),
    providerId: id.optional(),
    externalNumber: text.optional(),
    reason: text.optional(),
    /** Absent where a person chose. */
    routing: t.routing.omit({ at: true }).optional(),
  }),
  /** The group that was to have the call has nobody: somebody else got it. */
  event('group-found-empty', { groupId: id }),
  /**
   * `afterResolution`: the requester wrote while asked for consent. `toChildren`: the children's requesters hear it too;
   * `parentEventId`: a child's requester hears what its parent's event said; `problemEventId`: a requester hears what is
   * known of the cause.
   */
  event('commented', {
    text,
    humanContact: z.boolean(),
    afterResolution: z.literal(true).optional(),
    toChildren: z.literal(true).optional(),
    parentEventId: text.optional(),
    problemEventId: text.optional(),
  }),
  event('noted', { text }),
  event('assigned', { groupId: id.optional(), assigneeId: id.optional() }),
  /** Its assignee is away and nobody stands in. */
  event('returned-to-group', { assigneeId: id }),
  event('info-requested', { question: text }),
  /** `firstLevelUntil`: the first-level window, moved by the time that the answer took. */
  event('info-provided', { text, firstLevelUntil: instant.optional() }),
  event('info-reminded', { reminder: z.int().positive() }),
  event('followed-up', { count: z.int().positive(), groupId: id.optional(), providerId: id.optional() }),
  event('classified', {
    ticketType: t.ticketType.optional(),
    impact: t.impact.optional(),
    urgency: t.urgency.optional(),
    serviceId: id.optional(),
    category: text.optional(),
    priority: t.priority,
  }),
  /** With what it changed of the call; nothing where the call was opened with the answers. */
  event('questions-answered', {
    questionnaire,
    ticketType: t.ticketType.optional(),
    impact: t.impact.optional(),
    urgency: t.urgency.optional(),
    serviceId: id.optional(),
    category: text.optional(),
    priority: t.priority.optional(),
  }),
  event('held', { because: holdReason, until: instant.optional() }),
  /** `firstLevelUntil`: the first-level window, moved by the time of the hold. */
  event('continued', { firstLevelUntil: instant.optional() }),
  event('resolved', { resolution: t.resolution, withParent: t.parentSolution.optional() }),
  event('confirmation-reminded', { reminder: z.int().positive() }),
  /** `knownErrorId`: the article whose solution somebody of the desk had given, as its answer counts for it (R5). */
  event('confirmed', { by: text, knownErrorId: id.optional() }),
  event('rejected', { reason: text, by: text, knownErrorId: id.optional() }),
  event('reopened', { reason: text }),
  event('work-resumed', { stage: t.stage }),
  event('closed', { because: z.enum(['confirmation', 'silence', 'merge', 'out-of-scope']) }),
  event('cancelled', { reason: text }),
  event('linked', { link: t.ticketLink }),
  event('merged', { into: id }),
  event('problem-linked', { problem: t.problemLink }),
  event('problem-unlinked', { problem: t.problemLink }),
  /** For whoever has the ticket: its cause is gone. */
  event('cause-removed', { problem: t.problemLink }),
  event('rated', { score: z.int().min(1).max(5), comment: text.optional() }),
  event('sla-warned', { clock: clockName, percent: z.int().positive() }),
  event('sla-breached', { clock: clockName }),
  event('sla-overdue', { clock: clockName, percent: z.int().positive() }),
  event('major-declared', { by: text, reason: text.optional() }),
  event('major-revoked', { reason: text }),
  event('visit-scheduled', { visit, replaces: id.optional() }),
  event('visit-reported', { visitId: id, outcome: z.enum(['done', 'missed', 'cancelled']), text }),
  event('visit-reminded', { visitId: id, reminder: z.int().positive() }),
  ...workOrderEvents,
  event('requester-informed', { count: z.int().positive() }),
  event('reply-reminded', { reminder: z.int().positive() }),
  event('attention-needed', { reason: text }),
  event('workflow-restarted', { generation: z.int().positive() }),
]);
export type TicketEvent = z.infer<typeof ticketEvent>;
export type TicketEventType = TicketEvent['type'];

/**
 * An event as it is stored: audit, timeline and outbox in one. `id` is `<ticketId>-<version>-<index>`, so that every
 * effect of it can be recognised as done. `turn` and `generation` are the ticket's after the commit.
 */
export const recordedEvent = z.strictObject({
  id: z.string(),
  ticketId: id,
  customerId: id,
  version: z.int().positive(),
  index: z.int().nonnegative(),
  at: instant,
  actor,
  turn: z.int().positive(),
  /** True on the last event of a commit that changed stage or checkpoint: the waiting execution must be told. */
  wakes: z.boolean(),
  generation: z.int().positive(),
  event: ticketEvent,
});
export type RecordedEvent = z.infer<typeof recordedEvent>;
