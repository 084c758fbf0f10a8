import * as z from 'zod';
import { membership } from './people/membership.ts';
import { agentLevel, role } from './people/principal.ts';
import { bilingual, id, locale } from './values.ts';

/** A company that bought the desk; `prefix` begins its ticket numbers (`ACME-1042`). */
export const customer = z.strictObject({
  id,
  name: z.string().min(1),
  prefix: z.string().regex(/^[A-Z][A-Z0-9]{1,9}$/),
  locale,
  contractId: id,
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

export const group = z.strictObject({ id, name: bilingual, level: agentLevel, email: z.email().optional() });
export type Group = z.infer<typeof group>;

export const provider = z.strictObject({ id, name: z.string().min(1), email: z.email() });
export type Provider = z.infer<typeof provider>;

/** A known problem with its known solution (R14); `words` are what callers write of it. */
export const knownError = z.strictObject({
  id,
  serviceId: id,
  title: bilingual,
  solution: bilingual,
  words: z.array(z.string().min(2)).min(1),
});
export type KnownError = z.infer<typeof knownError>;

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
  subscribesToDigest: z.boolean().default(false),
});
export type Person = z.infer<typeof person>;
