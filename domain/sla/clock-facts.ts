import * as z from 'zod';
import { clockName } from '../contract/contract.ts';
import { pendingReason, priority, ticketType } from '../ticket/classification.ts';
import { instant } from '../values.ts';

/** Why work on a ticket stands still; the contract says which of these its clocks wait for (`pausesFor`). */
export const stopReason = z.enum([...pendingReason.options, 'resolved']);
export type StopReason = z.infer<typeof stopReason>;

/** A stretch of time in which a ticket waited; one without `to` lasts. Stops follow one another and never overlap. */
const stop = z.strictObject({ because: stopReason, from: instant, to: instant.optional() });
export type Stop = z.infer<typeof stop>;

/** The percentage of a target at which it is missed. */
export const breach = 100;

/** That somebody was told of a clock at so many percent of its target: a warning, at 100 the breach, then escalations. */
const alarm = z.strictObject({ clock: clockName, percent: z.int().positive(), at: instant });
export type Alarm = z.infer<typeof alarm>;

/**
 * What a ticket's clocks are computed from, told by its events alone: no due time and no counter, so that another
 * priority or another calendar changes what is due and nothing that has happened.
 */
export const clockFacts = z.strictObject({
  /** The first public human contact with the requester, or the solution: what the response clock measures. */
  respondedAt: instant.optional(),
  /** What the ticket was at that moment: a response is measured by the promise under which it was given. */
  respondedAs: z.strictObject({ type: ticketType, priority }).optional(),
  /** The last public human contact. */
  contactAt: instant.optional(),
  /** Of all solutions the first; reopening does not take it back. */
  firstResolvedAt: instant.optional(),
  cancelledAt: instant.optional(),
  stops: z.array(stop),
  alarms: z.array(alarm),
});
export type ClockFacts = z.infer<typeof clockFacts>;
