import * as z from 'zod';
import { id } from '../values.ts';
import { problemContent, type Incident } from './problem.ts';
import { publicText } from './text.ts';

const reason = z.string().trim().min(1).max(2_000);

/** What opening needs; the call that it was found by is its first incident. */
export const openProblem = problemContent.extend({ ticketId: id.optional() });

/** What may be asked of a problem by `POST`; each key is the command's name in the API's path. */
export const problemCommands = {
  incidents: z.strictObject({ ticketId: id }),
  unlink: z.strictObject({ ticketId: id }),
  /** What is left out stays as it is. */
  'known-error': z.strictObject({
    cause: problemContent.shape.cause,
    workaround: publicText.optional(),
    articleId: id.optional(),
  }),
  resolve: z.strictObject({ solution: publicText }),
  reopen: z.strictObject({ reason }),
  close: z.strictObject({ reason }),
} as const;
export type ProblemCommandName = keyof typeof problemCommands;
export const problemCommandName = z.strictObject(problemCommands).keyof();
type Body<Name extends ProblemCommandName> = z.infer<(typeof problemCommands)[Name]>;

/** A command as it is decided: what its body points at has been looked up. */
export type ProblemCommand =
  | { type: 'change'; content: z.infer<typeof problemContent> }
  | { type: 'link'; incident: Incident }
  | ({ type: 'unlink' } & Body<'unlink'>)
  | ({ type: 'declare-known-error' } & Body<'known-error'>)
  | ({ type: 'resolve' } & Body<'resolve'>)
  | ({ type: 'reopen' } & Body<'reopen'>)
  | ({ type: 'close' } & Body<'close'>);
