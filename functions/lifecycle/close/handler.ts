import type { CommandDependencies } from '../../commands/give-command.ts';
import { advance } from '../advance.ts';

/** `Close` (R7): the requester has agreed. */
export const createCloseHandler = (dependencies: CommandDependencies) => (input: unknown) =>
  advance(dependencies, input, (ticket) => (ticket.stage === 'close' ? { type: 'close' } : undefined));
