import * as z from 'zod';
import { givenAnswers } from '../question-set/questionnaire.ts';
import type { Bilingual } from '../values.ts';
import { epochMsOf, id, instant } from '../values.ts';
import { triageRecord } from '../triage/record.ts';
import { holdReason } from './classification.ts';
import * as t from './ticket.ts';
import type { ProblemNews } from '../problem/problem.ts';
import { orderWork } from '../work-order/command.ts';
import type { WorkOrderCommand } from '../work-order/command.ts';

const text = z.string().trim().min(1).max(20_000);
const reason = z.string().trim().min(1).max(2_000);
const dayMs = 24 * 60 * 60_000;

/** What a caller may ask of a ticket; each key is the command's name in the API's path. */
export const personCommands = {
  comment: z.strictObject({ text, toChildren: z.boolean().optional() }),
  note: z.strictObject({ text }),
  assign: z
    .strictObject({ groupId: id.optional(), assigneeId: id.optional() })
    .refine((body) => body.groupId !== undefined || body.assigneeId !== undefined, {
      path: ['groupId'],
      error: 'groupId or assigneeId is needed',
    }),
  classify: z.strictObject({
    type: t.ticketType.optional(),
    impact: t.impact.optional(),
    urgency: t.urgency.optional(),
    serviceId: id.optional(),
    category: z.string().trim().min(1).max(100).optional(),
  }),
  'answer-questions': givenAnswers,
  'request-info': z.strictObject({ question: text }),
  hold: z.strictObject({ reason: holdReason, until: instant.optional() }),
  continue: z.strictObject({}),
  escalate: z.strictObject({ groupId: id.optional(), reason: reason.optional() }),
  forward: z.strictObject({
    providerId: id,
    externalNumber: z.string().trim().min(1).max(100).optional(),
    reason: reason.optional(),
  }),
  'order-work': orderWork,
  resolve: z.strictObject({
    solution: text,
    code: t.resolutionCode.exclude(['out-of-scope']).optional(),
    knownErrorId: id.optional(),
    newSolution: z.boolean().optional(),
    withChildren: z.boolean().optional(),
  }),
  'offer-solution': z.strictObject({ knownErrorId: id }),
  confirm: z.strictObject({}),
  reject: z.strictObject({ reason }),
  reopen: z.strictObject({ reason }),
  cancel: z.strictObject({ reason }),
  link: z.strictObject({ ticketId: id, relation: z.enum(['related', 'parent', 'child', 'duplicate-of']) }),
  merge: z.strictObject({ into: id }),
  'overrule-scope': z.strictObject({ reason }),
  'declare-out-of-scope': z.strictObject({ clause: z.string().trim().min(1).max(40), reason }),
  rate: z.strictObject({ score: z.int().min(1).max(5), comment: z.string().trim().max(2_000).optional() }),
  'declare-major': z.strictObject({ reason: reason.optional() }),
  'revoke-major': z.strictObject({ reason }),
  'schedule-visit': z
    .strictObject({ from: instant, to: instant, locationId: id, personId: id })
    .refine(({ from, to }) => from < to, { path: ['to'], error: 'to must be after from' })
    .refine(({ from, to }) => epochMsOf(to) - epochMsOf(from) <= dayMs, {
      path: ['to'],
      error: 'a visit takes at most a day',
    }),
  'report-visit': z.strictObject({ outcome: z.enum(['done', 'missed', 'cancelled']), text: reason }),
  resume: z.strictObject({}),
} as const;
export type PersonCommandName = keyof typeof personCommands;
/** The commands' names, to parse a path and to list them. */
export const personCommandName = z.strictObject(personCommands).keyof();
export type PersonCommandBody<Name extends PersonCommandName> = z.infer<(typeof personCommands)[Name]>;
/** One of the commands by these names; generic over the name, so that its body's type follows. */
export type PersonCommandOf<Names extends PersonCommandName> = {
  [Name in Names]: { type: Name; body: PersonCommandBody<Name> };
}[Names];
export type PersonCommand = PersonCommandOf<PersonCommandName>;

/** What triage says of a call; the workflow's `triage` command carries it. */
export const triageResult = z.strictObject({
  ticketType: t.ticketType,
  impact: t.impact.optional(),
  urgency: t.urgency.optional(),
  serviceId: id.optional(),
  category: z.string().optional(),
  scope: t.ticket.shape.scope,
  groupId: id.optional(),
  candidates: z.array(id),
  record: triageRecord.omit({ at: true }),
});
export type TriageResult = z.infer<typeof triageResult>;

/** A known solution in words for the requester. */
export type KnownSolution = { id: string; title: Bilingual; solution: Bilingual };

/** What the ticket's own workflow (and the sweeper) asks of it. */
export type WorkflowCommand =
  | { type: 'triage'; result: TriageResult }
  | {
      type: 'redirect';
      clause: string;
      reason: Bilingual;
      groupId?: string;
      providerId?: string;
      emptyGroupId?: string;
    }
  | { type: 'attempt-first-level'; knownError?: KnownSolution }
  | {
      type: 'hand-over';
      level: z.infer<typeof t.supportLevel>;
      groupId?: string;
      providerId?: string;
      routing?: Omit<t.Routing, 'at'>;
      /** The group that should have got it, but has nobody. */
      emptyGroupId?: string;
    }
  | { type: 'checkpoint' }
  | { type: 'resume-work' }
  | { type: 'close' }
  | { type: 'need-attention'; reason: string }
  | { type: 'restart' }
  /** The other side of `link` and `merge`, put on the other ticket. */
  | { type: 'link-back'; link: z.infer<typeof t.ticketLink> }
  /** The parent's solution and the parent's messages, put on a child. */
  | {
      type: 'resolve-by-parent';
      parent: z.infer<typeof t.parentSolution>;
      resolution: z.infer<typeof t.resolution>;
    }
  | { type: 'hear-parent'; parentEventId: string; text: string }
  /** The other side of a problem's incident, and the problem's news. */
  | { type: 'link-problem'; problem: z.infer<typeof t.problemLink> }
  | { type: 'unlink-problem'; problem: z.infer<typeof t.problemLink> }
  | { type: 'hear-problem'; problem: z.infer<typeof t.problemLink>; news: ProblemNews };

export type Command = PersonCommand | WorkOrderCommand | WorkflowCommand;

/** Persons and workflows have no command's name in common. */
export const isPersonCommand = (command: Command): command is PersonCommand => command.type in personCommands;

/** What opening needs; the server adds customer, contract, number and times. */
export const openTicket = z.strictObject({
  customerId: id.optional(),
  type: t.ticketType.optional(),
  title: z.string().trim().min(1).max(300),
  description: z.string().max(100_000).default(''),
  channel: t.channel.optional(),
  requester: t.requester.optional(),
  locationId: id.optional(),
  serviceId: id.optional(),
  category: z.string().trim().min(1).max(100).optional(),
  /** Without a word of it, or of an outcome of `questions`, 3. */
  impact: t.impact.optional(),
  urgency: t.urgency.optional(),
  groupId: id.optional(),
  /** A whole path through a question set; what it comes to counts where the body itself says nothing. */
  questions: givenAnswers.optional(),
});
export type OpenTicket = z.infer<typeof openTicket>;
