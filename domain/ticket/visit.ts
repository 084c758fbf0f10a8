import * as z from 'zod';
import { id, instant } from '../values.ts';

/** How a visit ended: as its visitor reported, because another was agreed, or because it was not needed any more. */
export const visitOutcome = z.enum(['done', 'missed', 'cancelled', 'replaced', 'withdrawn']);

/** A visit to the customer's place (R9, on-site delivery): between two instants, by one person. */
export const visit = z.strictObject({
  id,
  from: instant,
  to: instant,
  locationId: id,
  personId: id,
  /** How often the visitor was asked what came of it. */
  remindersSent: z.int().nonnegative(),
  lastRemindedAt: instant.optional(),
  outcome: visitOutcome.optional(),
  /** What came of it, in words that the requester reads too. */
  text: z.string().max(2_000).optional(),
  endedAt: instant.optional(),
});
export type Visit = z.infer<typeof visit>;

/** The visit that is yet to be made or reported; there is never more than one. */
export const openVisit = ({ visits }: { visits: readonly Visit[] }): Visit | undefined =>
  visits.find(({ outcome }) => outcome === undefined);
