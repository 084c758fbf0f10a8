import * as z from 'zod';
import { impact, ticketType, urgency } from '../ticket/classification.ts';
import { id } from '../values.ts';
import { both } from './texts.ts';

/** What answers come to: a solution to offer first, where the call goes, what it is, and a word to whoever answered. */
export const outcome = z.strictObject({
  articleId: id.optional(),
  groupId: id.optional(),
  providerId: id.optional(),
  type: ticketType.optional(),
  impact: impact.optional(),
  urgency: urgency.optional(),
  serviceId: id.optional(),
  category: z.string().trim().min(1).max(100).optional(),
  note: both(500).optional(),
});
export type Outcome = z.infer<typeof outcome>;
