import * as z from 'zod';
import { id, instant } from '../values.ts';

export const improvementState = z.enum(['proposed', 'accepted', 'in-progress', 'done', 'rejected']);
export type ImprovementState = z.infer<typeof improvementState>;

/** What whoever proposes writes: what to change, and what would be gained. */
export const improvementContent = z.strictObject({
  title: z.string().trim().min(1).max(300),
  description: z.string().trim().max(20_000).default(''),
  benefit: z.string().trim().min(1).max(5_000),
  ownerId: id.optional(),
  dueAt: instant.optional(),
  sourceTicketId: id.optional(),
  problemId: id.optional(),
  customerId: id.optional(),
});
export type ImprovementContent = z.infer<typeof improvementContent>;

/** ITIL: a line of the register of continual improvement (R15). */
export const improvement = z.strictObject({
  ...improvementContent.shape,
  id,
  /** `IMP-4`: one row of numbers for the desk. */
  number: z.string(),
  /** Rises by one with every change. */
  version: z.int().positive(),
  state: improvementState,
  proposedBy: id,
  createdAt: instant,
  updatedAt: instant,
  updatedBy: id,
  /** Every state that it has been in, oldest first. */
  history: z.array(
    z.strictObject({ state: improvementState, at: instant, by: id, reason: z.string().optional() }),
  ),
});
export type Improvement = z.infer<typeof improvement>;

/** Neither done nor turned down. */
export const isOpenImprovement = ({ state }: Pick<Improvement, 'state'>): boolean =>
  state !== 'done' && state !== 'rejected';
