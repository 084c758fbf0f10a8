import * as z from 'zod';
import { id, instant } from '../values.ts';
import { aspects } from './example.ts';
import { proposals } from './proposal.ts';

/** A call of the same customer that is open and says the same; `similarity` from 0 to 1. */
export const duplicate = z.strictObject({ ticketId: id, number: z.string(), similarity: z.number() });
export type Duplicate = z.infer<typeof duplicate>;

/** What triage made of a call's words: what it proposed and why, what of that took effect, which calls may be the same. */
export const triageRecord = z.strictObject({
  at: instant,
  proposals,
  applied: z.array(aspects),
  duplicates: z.array(duplicate),
});
