import * as z from 'zod';
import { stage } from '../ticket/ticket.ts';

/** Where an execution goes next; every task of the workflow answers with one. */
export const place = z.strictObject({
  stage,
  turn: z.int().positive(),
  /** Seconds to the next checkpoint: the timeout of a wait. */
  timeoutSeconds: z.int().min(1).max(99_999_999),
});
export type Place = z.infer<typeof place>;

/** An execution's input and the part of it that every task gets. */
export const execution = z.strictObject({ ticketId: z.string(), generation: z.int().positive() });

/** What `NeedsAttention` hands to the `need-attention` task; `error` reads like `Triage: TransientError`. */
export const attentionInput = z.strictObject({ ...execution.shape, error: z.string() });

/**
 * What a wait state hands to the `park` task: the turn that the execution knows, the stage that the wait is for and the
 * token that ends it.
 */
export const parkInput = z.strictObject({
  ...execution.shape,
  turn: z.int().positive(),
  stage,
  token: z.string().min(1),
});
