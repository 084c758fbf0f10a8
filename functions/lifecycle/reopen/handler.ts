import type { CommandDependencies } from '../../commands/give-command.ts';
import { advance } from '../advance.ts';

/** `Reopen` (R7): a refused or reopened ticket goes back to those who can solve it. */
export const createReopenHandler = (dependencies: CommandDependencies) => (input: unknown) =>
  advance(dependencies, input, (ticket) => (ticket.stage === 'reopen' ? { type: 'resume-work' } : undefined));
