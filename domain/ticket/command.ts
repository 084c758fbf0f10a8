import * as z from 'zod';
import type { Bilingual } from '../values.ts';
import { id } from '../values.ts';
import * as t from './ticket.ts';

const text = z.string().trim().min(1).max(20_000);
const reason = z.string().trim().min(1).max(2_000);

/** What a caller may ask of a ticket; each key is the command's name in the API's path. */
export const personCommands = {
  comment: z.strictObject({ text }),
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
  'request-info': z.strictObject({ question: text }),
  escalate: z.strictObject({ groupId: id.optional(), reason: reason.optional() }),
  forward: z.strictObject({
    providerId: id,
    externalNumber: z.string().trim().min(1).max(100).optional(),
    reason: reason.optional(),
  }),
  resolve: z.strictObject({
    solution: text,
    code: t.resolutionCode.exclude(['out-of-scope']).optional(),
    knownErrorId: id.optional(),
  }),
  confirm: z.strictObject({}),
  reject: z.strictObject({ reason }),
  reopen: z.strictObject({ reason }),
  cancel: z.strictObject({ reason }),
  link: z.strictObject({ ticketId: id, relation: z.enum(['related', 'parent', 'child', 'duplicate-of']) }),
  merge: z.strictObject({ into: id }),
  rate: z.strictObject({ score: z.int().min(1).max(5), comment: z.string().trim().max(2_000).optional() }),
  resume: z.strictObject({}),
} as const;
export type PersonCommandName = keyof typeof personCommands;
/** The commands' names, to parse a path and to list them. */
export const personCommandName = z.strictObject(personCommands).keyof();
export type PersonCommandBody<Name extends PersonCommandName> = z.infer<(typeof personCommands)[Name]>;
export type PersonCommand = {
  [Name in PersonCommandName]: { type: Name; body: PersonCommandBody<Name> };
}[PersonCommandName];

/** What triage says of a call; the workflow's `triage` command carries it. */
export const triageResult = z.strictObject({
  ticketType: t.ticketType,
  serviceId: id.optional(),
  category: z.string().optional(),
  scope: t.ticket.shape.scope,
  groupId: id.optional(),
  candidates: z.array(id),
});
export type TriageResult = z.infer<typeof triageResult>;

/** What the ticket's own workflow (and the sweeper) asks of it. */
export type WorkflowCommand =
  | { type: 'triage'; result: TriageResult }
  | {
      type: 'redirect';
      clause: string;
      reason: Bilingual;
      groupId?: string;
      providerId?: string;
    }
  | {
      type: 'attempt-first-level';
      knownError?: { id: string; title: Bilingual; solution: Bilingual };
    }
  | { type: 'hand-over'; level: z.infer<typeof t.supportLevel>; groupId?: string; providerId?: string }
  | { type: 'checkpoint' }
  | { type: 'resume-work' }
  | { type: 'close' }
  | { type: 'need-attention'; reason: string }
  | { type: 'restart' }
  /** The other side of `link` and `merge`, put on the other ticket. */
  | { type: 'link-back'; link: z.infer<typeof t.ticketLink> };

export type Command = PersonCommand | WorkflowCommand;

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
  impact: t.impact.default(3),
  urgency: t.urgency.default(3),
  groupId: id.optional(),
});
export type OpenTicket = z.infer<typeof openTicket>;
