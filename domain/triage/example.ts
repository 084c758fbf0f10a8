import * as z from 'zod';
import { impact, ticketType, urgency } from '../ticket/classification.ts';
import { id, instant } from '../values.ts';

/** How a call was classified in the end: by who solved it, or by who corrected triage. */
export const labels = z.strictObject({
  type: ticketType.optional(),
  serviceId: id.optional(),
  category: z.string().optional(),
  impact: impact.optional(),
  urgency: urgency.optional(),
  groupId: id.optional(),
});
export type Labels = z.infer<typeof labels>;
/** What triage says of a call, apart from its scope. */
export const aspects = labels.keyof();
export type Aspect = z.infer<typeof aspects>;

/** A call that triage learns from: its words as matching sees them, and how it was classified. */
export const example = z.strictObject({
  ticketId: id,
  number: z.string(),
  customerId: id,
  at: instant,
  /** Title and description without quoted mails, signatures and log pastes; at most 2,000 characters. */
  text: z.string().max(2_000),
  labels,
});
export type Example = z.infer<typeof example>;
