import * as z from 'zod';
import { customer, group, location, person, provider, service } from '../../../domain/directory.ts';
import { articleKind, audience } from '../../../domain/knowledge/article.ts';
import { principal, role } from '../../../domain/people/principal.ts';
import { questionnaire } from '../../../domain/question-set/questionnaire.ts';
import { slaExplanation } from '../../../domain/sla/explanation.ts';
import { personCommandName } from '../../../domain/ticket/command.ts';
import { triageRecord } from '../../../domain/triage/record.ts';
import { id, instant } from '../../../domain/values.ts';
import { checkpoint, problemLink, requester, stage, ticket } from '../../../domain/ticket/ticket.ts';
import { problemStatus } from '../http/problem.ts';

/** A ticket as the API shows it, with the commands that the caller may give now. */
export const ticketView = ticket
  .omit({
    candidates: true,
    turn: true,
    locale: true,
    clocks: true,
    lastWord: true,
    heardFromParent: true,
    leftOpen: true,
    triage: true,
    heardFromProblems: true,
  })
  .extend({
    commands: z.array(personCommandName),
    /** Providers write to the requester through the desk. */
    requester: requester.partial({ email: true }),
    /** What the answers come to is for the desk. */
    questionnaire: questionnaire.partial({ outcome: true }).meta({ id: 'Questionnaire' }).optional(),
    /** Problem records behind it; for the desk's own people only. */
    problems: z.array(problemLink),
  })
  .meta({ id: 'Ticket' });
export type TicketView = z.infer<typeof ticketView>;

export const ticketRowView = ticket
  .pick({
    id: true,
    number: true,
    customerId: true,
    type: true,
    title: true,
    status: true,
    pendingReason: true,
    priority: true,
    level: true,
    locationId: true,
    groupId: true,
    providerId: true,
    assigneeId: true,
    createdAt: true,
    updatedAt: true,
    version: true,
  })
  .extend({
    requesterName: z.string(),
    responseDueAt: instant.optional(),
    resolutionDueAt: instant.optional(),
    touchBy: instant.optional(),
    attention: z.boolean(),
    vip: z.boolean(),
    major: z.boolean(),
    replied: z.boolean(),
  })
  .meta({ id: 'TicketRow' });

/** One line of a ticket's story; `data` depends on `type`. */
export const eventView = z
  .strictObject({
    id: z.string(),
    at: instant,
    type: z.string(),
    actor: z.strictObject({
      kind: z.enum(['person', 'workflow']),
      name: z.string().optional(),
      role: role.optional(),
    }),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'TicketEvent' });

export const workflowView = z
  .strictObject({
    stage,
    generation: z.int(),
    status: z.enum(['not-started', 'running', 'succeeded', 'failed', 'timed-out', 'aborted']),
    checkpoint: checkpoint.optional(),
    attention: ticket.shape.attention,
    steps: z.array(z.strictObject({ state: z.string(), at: instant })),
  })
  .meta({ id: 'Workflow' });

export const slaView = slaExplanation.meta({ id: 'SlaExplanation' });

export const triageView = triageRecord.partial({ at: true }).meta({ id: 'Triage' });

/** `successRate` (0 to 1) is absent until somebody has tried it; `solution` is Markdown, in the caller's language where there is one. */
export const suggestionView = z
  .strictObject({
    id,
    kind: articleKind,
    audience,
    title: z.string(),
    solution: z.string(),
    confidence: z.number(),
    successRate: z.number().optional(),
    tried: z.int(),
    words: z.array(z.string()),
    offered: z.boolean(),
  })
  .meta({ id: 'Suggestion' });

export const meView = principal
  .omit({ groupIds: true })
  .extend({ groups: z.array(group.pick({ id: true, name: true, level: true })) })
  .meta({ id: 'Me' });

export const personView = person
  .pick({
    id: true,
    name: true,
    email: true,
    role: true,
    level: true,
    customerId: true,
    groupIds: true,
    providerId: true,
    locationId: true,
    phone: true,
    shifts: true,
    absences: true,
  })
  .meta({ id: 'User' });
export const customerView = customer.meta({ id: 'Customer' });
/** Without mailboxes, and without what the desk has agreed with them. */
export const groupView = group.pick({ id: true, name: true, level: true }).meta({ id: 'Group' });
export const providerView = provider.pick({ id: true, name: true }).meta({ id: 'Provider' });
export const serviceView = service.omit({ words: true }).meta({ id: 'Service' });
export const locationView = location.meta({ id: 'Location' });

export const problemView = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ enum: Object.keys(problemStatus) }),
    errors: z.array(z.strictObject({ field: z.string(), code: z.string(), message: z.string() })).optional(),
    traceId: z.string(),
  })
  .meta({ id: 'Problem' });

/** A page; `next` is the cursor of the following one, absent on the last. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), next: z.string().optional() });
