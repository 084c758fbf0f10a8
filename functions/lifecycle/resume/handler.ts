import type { CommandDependencies } from '../../commands/give-command.ts';
import { advance } from '../advance.ts';

/** `Resume`: reads where the ticket stands, so that any execution can go on from there. */
export const createResumeHandler = (dependencies: CommandDependencies) => (input: unknown) =>
  advance(dependencies, input, () => undefined);
