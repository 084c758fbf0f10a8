import * as z from 'zod';
import { bilingual, id, instant } from '../values.ts';
import { impact, pendingReason, priority, ticketType, urgency } from './classification.ts';

export { impact, pendingReason, priority, ticketType, urgency };
export type { Priority, TicketType } from './classification.ts';
export const channel = z.enum(['portal', 'email', 'phone', 'walk-in', 'api']);
export const ticketStatus = z.enum(['new', 'in-progress', 'pending', 'resolved', 'closed', 'cancelled']);
export const supportLevel = z.enum(['L0', 'L1', 'L2', 'provider']);
export type TicketStatus = z.infer<typeof ticketStatus>;
export type SupportLevel = z.infer<typeof supportLevel>;

/** Where the ticket stands in its lifecycle: the workflow's next place for it. */
export const stage = z.enum([
  'triage',
  'redirect',
  'attempt-first-level',
  'await-first-level',
  'escalate',
  'await-resolution',
  'await-requester',
  'await-confirmation',
  'reopen',
  'close',
  'ended',
]);
export type Stage = z.infer<typeof stage>;

/** What the workflow does when nobody acts before `at`. */
export const checkpointKind = z.enum([
  'first-level-over',
  'response-warning',
  'response-breach',
  'resolution-warning',
  'resolution-breach',
  'follow-up',
  'info-reminder',
  'confirmation-reminder',
  'confirmation-over',
]);
export type CheckpointKind = z.infer<typeof checkpointKind>;
export const checkpoint = z.strictObject({ kind: checkpointKind, at: instant });
export type Checkpoint = z.infer<typeof checkpoint>;

/** `target` is in business minutes; the instants are what it means on the calendar. */
export const slaClock = z.strictObject({
  target: z.int().positive(),
  dueAt: instant,
  pausedSince: instant.optional(),
  metAt: instant.optional(),
  warnedAt: instant.optional(),
  breachedAt: instant.optional(),
});
export type SlaClock = z.infer<typeof slaClock>;

export const requester = z.strictObject({
  id: id.optional(),
  name: z.string().min(1).max(200),
  email: z.email().max(254),
  phone: z.string().min(3).max(40).optional(),
});
export type Requester = z.infer<typeof requester>;

/** A known solution that was offered to the requester, and what came of it. */
export const offer = z.strictObject({
  knownErrorId: id,
  title: bilingual,
  solution: bilingual,
  offeredAt: instant,
  outcome: z.enum(['worked', 'failed']).optional(),
  answeredAt: instant.optional(),
});
export type Offer = z.infer<typeof offer>;

export const resolutionCode = z.enum([
  'known-solution',
  'solved',
  'fulfilled',
  'by-provider',
  'out-of-scope',
  'duplicate',
]);
export const resolution = z.strictObject({
  code: resolutionCode,
  text: z.string().min(1).max(20_000),
  at: instant,
  by: z.string(),
  level: supportLevel,
  knownErrorId: id.optional(),
});

/** R7: who was asked, when, and what the answer was; `silence` is an answer of its own. */
export const confirmation = z.strictObject({
  requestedAt: instant,
  remindersSent: z.int().nonnegative(),
  /** The plan of reminders goes on from here: one that came late (after an outage) isn't followed by a burst. */
  lastRemindedAt: instant.optional(),
  answer: z.enum(['confirmed', 'refused', 'silence']).optional(),
  answeredAt: instant.optional(),
  by: z.string().optional(),
});

export const requestedInfo = z.strictObject({
  question: z.string(),
  askedAt: instant,
  remindersSent: z.int().nonnegative(),
  lastRemindedAt: instant.optional(),
  returnTo: stage,
});

export const ticketLink = z.strictObject({
  relation: z.enum([
    'related',
    'parent',
    'child',
    'duplicate-of',
    'duplicated-by',
    'merged-into',
    'merged-from',
  ]),
  ticketId: id,
});

export const ticket = z.strictObject({
  id,
  number: z.string(),
  customerId: id,
  contractId: id,
  contractVersion: z.int().positive(),
  type: ticketType,
  title: z.string().min(1).max(300),
  description: z.string().max(100_000),
  channel,
  requester,
  locationId: id.optional(),
  serviceId: id.optional(),
  category: z.string().max(100).optional(),
  impact,
  urgency,
  priority,
  level: supportLevel,
  status: ticketStatus,
  pendingReason: pendingReason.optional(),
  groupId: id.optional(),
  providerId: id.optional(),
  externalNumber: z.string().max(100).optional(),
  assigneeId: id.optional(),
  scope: z.strictObject({ in: z.boolean(), clause: z.string().optional() }),
  sla: z.strictObject({ response: slaClock, resolution: slaClock }),
  offers: z.array(offer),
  /** Known errors that triage found in the call's words, best first: what is offered next. */
  candidates: z.array(id),
  firstLevelUntil: instant.optional(),
  requestedInfo: requestedInfo.optional(),
  followUps: z.strictObject({ count: z.int().nonnegative(), lastAt: instant.optional() }),
  resolution: resolution.optional(),
  confirmation: confirmation.optional(),
  satisfaction: z
    .strictObject({ score: z.int().min(1).max(5), comment: z.string().max(2_000).optional(), at: instant })
    .optional(),
  reopenCount: z.int().nonnegative(),
  links: z.array(ticketLink),
  attention: z.strictObject({ reason: z.string(), since: instant }).optional(),
  /** The language its opener spoke: the language of the ticket's mails. */
  locale: z.enum(['tr', 'en']),
  createdAt: instant,
  updatedAt: instant,
  closedAt: instant.optional(),
  /** Rises by one with every commit. */
  version: z.int().positive(),
  /** Names the ticket's execution: `<id>-<generation>`. */
  generation: z.int().positive(),
  /** Rises whenever stage or checkpoint change: a wait that knows an older turn is over. */
  turn: z.int().positive(),
  stage,
  checkpoint: checkpoint.optional(),
});
export type Ticket = z.infer<typeof ticket>;
