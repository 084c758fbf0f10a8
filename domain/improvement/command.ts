import * as z from 'zod';
import { id, instant } from '../values.ts';
import type { ImprovementContent } from './improvement.ts';

const reason = z.string().trim().min(1).max(2_000);

/** What may be asked of an improvement by `POST`; each key is the command's name in the API's path. */
export const improvementCommands = {
  /** Who does it and until when; what is left out stays as it was proposed. */
  accept: z.strictObject({ ownerId: id.optional(), dueAt: instant.optional() }),
  start: z.strictObject({}),
  complete: z.strictObject({ reason: reason.optional() }),
  reject: z.strictObject({ reason }),
} as const;
export type ImprovementCommandName = keyof typeof improvementCommands;
export const improvementCommandName = z.strictObject(improvementCommands).keyof();
type Body<Name extends ImprovementCommandName> = z.infer<(typeof improvementCommands)[Name]>;

export type ImprovementCommand =
  | { type: 'change'; content: ImprovementContent }
  | ({ type: 'accept' } & Body<'accept'>)
  | { type: 'start' }
  | ({ type: 'complete' } & Body<'complete'>)
  | ({ type: 'reject' } & Body<'reject'>);
