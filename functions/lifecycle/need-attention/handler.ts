import { attentionInput } from '../../../domain/lifecycle/place.ts';
import type { CommandDependencies } from '../../commands/give-command.ts';
import { advance } from '../advance.ts';

/** `NeedsAttention`: a task has failed for good; the ticket shows it and waits for an operator to resume it. */
export const createNeedAttentionHandler = (dependencies: CommandDependencies) => async (input: unknown) => {
  const { error: reason, ...execution } = attentionInput.parse(input);
  return advance(dependencies, execution, (ticket) =>
    ticket.attention ? undefined : { type: 'need-attention', reason },
  );
};
