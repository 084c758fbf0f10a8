import * as z from 'zod';
import { pendingReason, priority, ticketType } from '../ticket/classification.ts';
import { bilingual, id, instant } from '../values.ts';

const businessMinutes = z.int().positive();

export const clockName = z.enum(['response', 'update', 'resolution']);
export type ClockName = z.infer<typeof clockName>;

/**
 * What is promised for one priority: the first human answer, the next one after each (none where `update` is absent),
 * the solution.
 */
export const target = z.strictObject({
  response: businessMinutes,
  update: businessMinutes.optional(),
  resolution: businessMinutes,
});
export type Target = z.infer<typeof target>;

/** By priority, 1 first. */
const targets = z.tuple([target, target, target, target, target]);

/**
 * A clause of what the contract leaves out (R10), the words that betray such a call, and where it is sent, if anywhere.
 * Words that would mean little alone count only in a call that has one of `about` as well.
 */
export const exclusion = z.strictObject({
  clause: z.string().min(1).max(40),
  text: bilingual,
  words: z.array(z.string().min(2)),
  about: z.array(z.string().min(2)).min(1).optional(),
  groupId: id.optional(),
  providerId: id.optional(),
});
export type Exclusion = z.infer<typeof exclusion>;

export const delivery = z.enum(['on-site', 'remote']);
export type Delivery = z.infer<typeof delivery>;

/** Who gets a call that is handed over: the first rule that fits decides; what a rule leaves out it does not ask. */
export const routingRule = z.strictObject({
  id,
  when: z.strictObject({
    serviceIds: z.array(id).min(1).optional(),
    locationIds: z.array(id).min(1).optional(),
    types: z.array(ticketType).min(1).optional(),
    priorities: z.array(priority).min(1).optional(),
  }),
  to: z.strictObject({ groupId: id, providerId: id.optional() }),
});
export type RoutingRule = z.infer<typeof routingRule>;

/** Hierarchical escalation (R11): who hears of a clock at so many percent of its target; 100 is the breach. */
export const escalationStep = z.strictObject({
  clock: clockName,
  atPercent: z.int().min(1).max(1_000),
  personIds: z.array(id).min(1),
});

/** As measured: see docs/triage.md and docs/decisions/knowledge-search.md. */
export const usualConfidence = { classify: 0.7, offer: 0.6 };

/** What a customer bought (R9). Minutes are business minutes of `calendarId`. A version never changes. */
export const contract = z.strictObject({
  id,
  version: z.int().positive(),
  customerId: id,
  level: z.enum(['L0', 'L0+L1']),
  delivery,
  /** Locations that are served in another way. */
  deliveryAt: z.array(z.strictObject({ locationId: id, delivery })).default([]),
  calendarId: id,
  validFrom: instant,
  /** The first instant at which it holds no more. */
  validTo: instant.optional(),
  targets: z.strictObject({ incident: targets, 'service-request': targets }),
  /** The waits in which the resolution and update clocks stand still; the response clock never does. */
  pausesFor: z.array(pendingReason).default(['requester']),
  /** Percentages of a target at which its holder is warned. */
  warnAtPercents: z.array(z.int().min(1).max(99)).min(1),
  escalations: z.array(escalationStep).default([]),
  /** How sure triage must be (0 to 1) for what it says to take effect, and for a known solution to be offered by itself. */
  confidence: z
    .strictObject({ classify: z.number().min(0).max(1), offer: z.number().min(0).max(1) })
    .default(usualConfidence),
  firstLevelMinutes: businessMinutes,
  followUpMinutes: businessMinutes,
  /** How often the requester hears where a handed-over call stands; never by itself where absent. */
  informMinutes: businessMinutes.optional(),
  infoReminderMinutes: businessMinutes,
  confirmation: z.strictObject({
    reminderMinutes: businessMinutes,
    reminders: z.int().nonnegative(),
    closeMinutes: businessMinutes,
  }),
  /** People whose calls have at least this priority. */
  vip: z.strictObject({ personIds: z.array(id).min(1), priority }).optional(),
  /** Incidents of this priority or higher are major incidents, and these people hear of them at once. */
  majorIncident: z.strictObject({ priority, personIds: z.array(id).min(1) }).optional(),
  reportRecipients: z.array(id).default([]),
  deskGroupId: id,
  escalationGroupId: id,
  services: z.array(z.strictObject({ serviceId: id, groupId: id, providerId: id.optional() })),
  routes: z.array(routingRule).default([]),
  exclusions: z.array(exclusion),
});
export type Contract = z.infer<typeof contract>;
