import * as z from 'zod';
import { membership } from './people/membership.ts';
import { agentLevel, role } from './people/principal.ts';
import { bilingual, id, instant, locale } from './values.ts';

const businessMinutes = z.int().positive();

/** A company that bought the desk; `prefix` begins its ticket numbers (`ACME-1042`). */
export const customer = z.strictObject({
  id,
  name: z.string().min(1),
  prefix: z.string().regex(/^[A-Z][A-Z0-9]{1,9}$/),
  locale,
});
export type Customer = z.infer<typeof customer>;

export const location = z.strictObject({
  id,
  customerId: id,
  name: z.string().min(1),
  city: z.string().optional(),
});
export type Location = z.infer<typeof location>;

export const service = z.strictObject({ id, name: bilingual, words: z.array(z.string()) });
export type Service = z.infer<typeof service>;

export const group = z.strictObject({
  id,
  name: bilingual,
  level: agentLevel,
  email: z.email().optional(),
  /** Whether a call that comes to the group is given to the present member with the fewest calls; `manual` where absent. */
  assignment: z.enum(['manual', 'by-load']).optional(),
  /** Operational level agreement (ITIL): how long a work order may take the group. */
  targetMinutes: businessMinutes.optional(),
});
export type Group = z.infer<typeof group>;

/** Underpinning contract (ITIL): in how many business minutes of its own calendar a provider takes up and does its work. */
const providerTarget = z.strictObject({ accept: businessMinutes, done: businessMinutes });

export const provider = z.strictObject({
  id,
  name: z.string().min(1),
  email: z.email(),
  /** Its own working hours; those of the customer's contract where absent. */
  calendarId: id.optional(),
  /** By priority, 1 first. */
  targets: z
    .tuple([providerTarget, providerTarget, providerTarget, providerTarget, providerTarget])
    .optional(),
  /** How often it is asked how its work stands; as often as the contract's follow-up where absent. */
  chaseMinutes: businessMinutes.optional(),
  /** `essential`: only what it must act upon, no reminders; `all` where absent. */
  mails: z.enum(['all', 'essential']).optional(),
});
export type Provider = z.infer<typeof provider>;

/** When somebody is away, from the first instant on and before the last, and who stands in. */
export const absence = z
  .strictObject({ from: instant, to: instant, delegateId: id.optional() })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'must be after from' });
export type Absence = z.infer<typeof absence>;

/** A person whom the desk knows; `subscribesToDigest` is a manager's wish for yesterday's figures by mail. */
export const person = z.strictObject({
  id,
  email: z.email(),
  name: z.string().min(1).max(200),
  role,
  locale,
  level: agentLevel.optional(),
  customerId: id.optional(),
  /** Further companies, or more sight in the own one. */
  memberships: z.array(membership).default([]),
  groupIds: z.array(id).default([]),
  providerId: id.optional(),
  locationId: id.optional(),
  phone: z.string().optional(),
  /** The calendar of their own working hours; whoever has none is there at any time. */
  shifts: id.optional(),
  absences: z.array(absence).default([]),
  subscribesToDigest: z.boolean().default(false),
});
export type Person = z.infer<typeof person>;
