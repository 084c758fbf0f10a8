import * as z from 'zod';
import { bilingual, id, instant } from '../values.ts';

const businessMinutes = z.int().positive();
export const target = z.strictObject({ response: businessMinutes, resolution: businessMinutes });

/** A clause of what the contract leaves out (R10), the words that betray such a call, and where it is sent, if anywhere. */
export const exclusion = z.strictObject({
  clause: z.string().min(1),
  text: bilingual,
  words: z.array(z.string().min(2)),
  groupId: id.optional(),
  providerId: id.optional(),
});
export type Exclusion = z.infer<typeof exclusion>;

/** What a customer bought (R9). Minutes are business minutes of `calendarId`. */
export const contract = z.strictObject({
  id,
  version: z.int().positive(),
  customerId: id,
  level: z.enum(['L0', 'L0+L1']),
  delivery: z.enum(['on-site', 'remote']),
  calendarId: id,
  validFrom: instant,
  validTo: instant.optional(),
  /** By priority, 1 first. */
  targets: z.tuple([target, target, target, target, target]),
  warnAtPercent: z.int().min(1).max(99),
  firstLevelMinutes: businessMinutes,
  followUpMinutes: businessMinutes,
  infoReminderMinutes: businessMinutes,
  confirmation: z.strictObject({
    reminderMinutes: businessMinutes,
    reminders: z.int().nonnegative(),
    closeMinutes: businessMinutes,
  }),
  deskGroupId: id,
  escalationGroupId: id,
  services: z.array(z.strictObject({ serviceId: id, groupId: id, providerId: id.optional() })),
  exclusions: z.array(exclusion),
});
export type Contract = z.infer<typeof contract>;
