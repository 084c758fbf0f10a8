import type { CommandDependencies } from '../../commands/give-command.ts';
import { advance } from '../advance.ts';

/** `FollowUp`: a wait is over because nobody acted; does what the checkpoint asks for (R4, R7, R8). */
export const createCheckpointHandler = (dependencies: CommandDependencies) => (input: unknown) =>
  advance(dependencies, input, () => ({ type: 'checkpoint' }));
