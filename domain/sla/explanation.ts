import * as z from 'zod';
import { clockName } from '../contract/contract.ts';
import { bilingual, id, instant } from '../values.ts';
import { stopReason } from './clock-facts.ts';

/** Why a clock ran or stood for a while: the desk's hours, days off in them, or what it waited for and since which event. */
const because = z.strictObject({
  reason: z.enum(['service-hours', 'out-of-hours', ...stopReason.options]),
  daysOff: z.array(bilingual).optional(),
  eventId: z.string().optional(),
});

/** A stretch of a clock's life. `businessMinutes` are the open minutes in it, whether they counted or not. */
const span = z.strictObject({
  from: instant,
  to: instant,
  state: z.enum(['running', 'paused', 'closed', 'met']),
  because,
  businessMinutes: z.number(),
});
export type SlaSpan = z.infer<typeof span>;

/** One run of a clock; minutes are business minutes, and `remainingMinutes` negative once the target is missed. */
const cycle = z.strictObject({
  from: instant,
  to: instant,
  target: z.int().positive(),
  dueAt: instant,
  metAt: instant.optional(),
  paused: z.boolean(),
  breached: z.boolean(),
  elapsedMinutes: z.number(),
  remainingMinutes: z.number(),
  spans: z.array(span),
});
export type SlaCycle = z.infer<typeof cycle>;

const explainedClock = z.strictObject({
  clock: clockName,
  completedCycles: z.array(cycle),
  /** Absent once the clock is met or the call was withdrawn. */
  ongoingCycle: cycle.optional(),
});
export type ExplainedClock = z.infer<typeof explainedClock>;

/** Why a ticket's clocks stand where they stand, told from its events (peers 3, 5). */
export const slaExplanation = z.strictObject({
  asOf: instant,
  contract: z.strictObject({ id, version: z.int().positive(), pausesFor: z.array(stopReason) }),
  calendar: z.strictObject({ id, name: z.string(), timeZone: z.string() }),
  respondedAt: instant.optional(),
  firstResolvedAt: instant.optional(),
  clocks: z.array(explainedClock),
});
export type SlaExplanation = z.infer<typeof slaExplanation>;
