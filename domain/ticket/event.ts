import * as z from 'zod';
import { actor } from '../people/principal.ts';
import { bilingual, id, instant } from '../values.ts';
import * as t from './ticket.ts';

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
  }),
  event('redirected', { clause: text, reason: bilingual, groupId: id.optional(), providerId: id.optional() }),
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
  }),
  event('commented', { text, humanContact: z.boolean() }),
  event('noted', { text }),
  event('assigned', { groupId: id.optional(), assigneeId: id.optional() }),
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
    responseDueAt: instant,
    responseTarget: z.int().positive(),
    resolutionDueAt: instant,
    resolutionTarget: z.int().positive(),
  }),
  event('sla-resumed', { resolutionDueAt: instant }),
  event('resolved', { resolution: t.resolution }),
  event('confirmation-reminded', { reminder: z.int().positive() }),
  event('confirmed', { by: text }),
  event('rejected', { reason: text, by: text }),
  event('reopened', { reason: text, resolutionDueAt: instant }),
  event('work-resumed', { stage: t.stage }),
  event('closed', { because: z.enum(['confirmation', 'silence', 'merge', 'out-of-scope']) }),
  event('cancelled', { reason: text }),
  event('linked', { link: t.ticketLink }),
  event('merged', { into: id }),
  event('rated', { score: z.int().min(1).max(5), comment: text.optional() }),
  event('sla-warned', { clock: z.enum(['response', 'resolution']) }),
  event('sla-breached', { clock: z.enum(['response', 'resolution']) }),
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
