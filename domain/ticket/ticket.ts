import * as z from 'zod';
import { clockName } from '../contract/contract.ts';
import { questionnaire } from '../question-set/questionnaire.ts';
import { clockFacts } from '../sla/clock-facts.ts';
import { bilingual, id, instant } from '../values.ts';
import { triageRecord } from '../triage/record.ts';
import { impact, leftOpen, pendingReason, priority, ticketType, urgency } from './classification.ts';
import { major } from './major.ts';
import { visit } from './visit.ts';
import { workOrder } from '../work-order/work-order.ts';

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
const plainCheckpointKind = z.enum([
  'first-level-over',
  'hold-over',
  'follow-up',
  'inform',
  'visit-over',
  'info-reminder',
  'reply-waiting',
  'work-order-chase',
  'work-order-breach',
  'confirmation-reminder',
  'confirmation-over',
]);
export type PlainCheckpointKind = z.infer<typeof plainCheckpointKind>;

/** An alarm of a clock comes at `percent` of its target: a warning below 100, the breach at 100, escalations beyond. */
export const checkpoint = z.discriminatedUnion('kind', [
  z.strictObject({ kind: plainCheckpointKind, at: instant }),
  z.strictObject({
    kind: z.enum(['sla-warning', 'sla-breach', 'sla-overdue']),
    at: instant,
    clock: clockName,
    percent: z.int().positive(),
  }),
]);
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
  /** Level 2 found it: it is drafted as a knowledge article, for level 1 to solve the next such call (R15). */
  newSolution: z.literal(true).optional(),
  /** The children get this solution too. */
  withChildren: z.literal(true).optional(),
});

/** The parent whose solution a ticket got, and when that was found; kept when the ticket is opened again. */
export const parentSolution = z.strictObject({ ticketId: id, number: z.string(), resolvedAt: instant });

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

/**
 * R10: whether the contract covers the call, else by which clause it does not. A person who overruled a clause has the
 * last word: triage does not put the call out again.
 */
export const scope = z.strictObject({
  in: z.boolean(),
  clause: z.string().optional(),
  overruled: z
    .strictObject({ clause: z.string(), by: z.string(), at: instant, reason: z.string() })
    .optional(),
});

/**
 * Why the ticket came to its group or provider: a rule of the contract, what the requester's answers came to, its service,
 * its opener's wish, what became of calls like it, or nothing else.
 */
export const routing = z.strictObject({
  by: z.enum(['rule', 'question-set', 'service', 'opener', 'learnt', 'escalation-group']),
  ruleId: id.optional(),
  at: instant,
});
export type Routing = z.infer<typeof routing>;

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

export const problemLink = z.strictObject({ problemId: id, number: z.string() });

export const ticket = z.strictObject({
  id,
  number: z.string(),
  customerId: id,
  contractId: id,
  contractVersion: z.int().positive(),
  /** No contract of the customer was in force when the call came: it is served as by the nearest one, and shown so. */
  contractLapsed: z.boolean().optional(),
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
  scope,
  /** The contract gives its requester's calls precedence. */
  vip: z.boolean().optional(),
  /** What happened, as far as the clocks are computed from it. */
  clocks: clockFacts,
  /** What the clocks are by `clocks`, contract and calendar since the last commit; never a source. */
  sla: z.strictObject({ response: slaClock, update: slaClock.optional(), resolution: slaClock }),
  /** While the ticket waits for others than its requester (`pendingReason`); until `until`, if that is known. */
  hold: z.strictObject({ since: instant, until: instant.optional() }).optional(),
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
  major: major.optional(),
  visits: z.array(visit).default([]),
  routing: routing.optional(),
  /** What its opener did not say, for triage to say; nothing after triage. */
  leftOpen: z.array(leftOpen).default([]),
  /** What triage made of the call's words, and what it left to a person. */
  triage: triageRecord.optional(),
  /** Parts of the work that groups and providers do beside or for whoever has the ticket (R15), oldest first. */
  workOrders: z.array(workOrder).default([]),
  /** R4: how often the requester was told where the call stands, when last, and since when it is where it is. */
  informed: z
    .strictObject({ count: z.int().nonnegative(), lastAt: instant, movedAt: instant.optional() })
    .optional(),
  /** The beginning of the last public word to the requester. */
  lastWord: z.strictObject({ at: instant, by: z.string(), text: z.string().max(500) }).optional(),
  /** The requester wrote after the solution, neither agreeing nor refusing: the desk is to find out which. */
  replyAfterResolution: z
    .strictObject({ at: instant, remindersSent: z.int().nonnegative(), lastRemindedAt: instant.optional() })
    .optional(),
  solvedWithParent: parentSolution.optional(),
  /** The answers that were given last to a question set. */
  questionnaire: questionnaire.optional(),
  /** The parent's events whose message this ticket's requester has got. */
  heardFromParent: z.array(z.string()).default([]),
  /** The problem records that have it as an incident, if any ever had: the desk's own affair. */
  problems: z.array(problemLink).optional(),
  /** The events of problems whose news this ticket's requester has got; absent, as `problems`, where every write would pay for it. */
  heardFromProblems: z.array(z.string()).optional(),
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
