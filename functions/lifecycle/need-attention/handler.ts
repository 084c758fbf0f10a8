import * as z from 'zod';
import type { CommandDependencies } from '../../commands/give-command.ts';
import { advance } from '../advance.ts';

const failure = z.object({ error: z.string().max(200).optional() });

/** `NeedsAttention`: a task has failed for good; the ticket shows it and waits for an operator to resume it. */
export const createNeedAttentionHandler = (dependencies: CommandDependencies) => (input: unknown) => {
  const reason = failure.parse(input).error ?? 'unknown';
  return advance(dependencies, input, (ticket) =>
    ticket.attention ? undefined : { type: 'need-attention', reason },
  );
};
