import * as z from 'zod';
import { impact, ticketType, urgency } from '../ticket/classification.ts';
import { id } from '../values.ts';

/** Where a proposal comes from: the caller's words by rule, the desk's own resolved tickets, or a model. */
export const source = z.enum(['rule', 'learnt', 'model']);

const reasons = {
  /** 0 to 1: how often a proposal as sure as this one is right. */
  confidence: z.number().min(0).max(1),
  by: source,
  /** The words of the call that speak for it, strongest first, as they are matched. */
  words: z.array(z.string()).max(8),
  /** Resolved tickets that were alike and ended so, nearest first. */
  similar: z.array(z.strictObject({ ticketId: id, number: z.string(), similarity: z.number() })).max(3),
};
const proposed = <Value extends z.ZodType>(value: Value) => z.strictObject({ value, ...reasons });

/** What triage would say of a call, each with its reasons; absent where nothing speaks for anything. */
export const proposals = z.strictObject({
  type: proposed(ticketType).optional(),
  serviceId: proposed(id).optional(),
  category: proposed(z.string()).optional(),
  impact: proposed(impact).optional(),
  urgency: proposed(urgency).optional(),
  groupId: proposed(id).optional(),
});
export type Proposals = z.infer<typeof proposals>;
