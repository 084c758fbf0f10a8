import type { KnownError } from '../../../domain/directory.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import type { CommandDependencies } from '../../commands/give-command.ts';
import type { Directory } from '../../ports/desk-table.ts';
import { advance } from '../advance.ts';

export type FirstLevelDependencies = CommandDependencies & { directory: Pick<Directory, 'knownErrors'> };

/** `AttemptFirstLevel` (R14): offers the best known solution that has not been tried; never the same one twice. */
export const createAttemptFirstLevelHandler =
  (dependencies: FirstLevelDependencies) => async (input: unknown) => {
    const knownErrors = await dependencies.directory.knownErrors();
    return advance(dependencies, input, (ticket) =>
      ticket.stage === 'attempt-first-level' ? attemptFor(ticket, knownErrors) : undefined,
    );
  };

const attemptFor = (ticket: Ticket, knownErrors: KnownError[]) => {
  const untried = ticket.candidates.filter((id) => !ticket.offers.some((offer) => offer.knownErrorId === id));
  const knownError = untried.flatMap((id) => knownErrors.filter((known) => known.id === id))[0];
  if (!knownError) return { type: 'attempt-first-level' } as const;
  const { id, title, solution } = knownError;
  return { type: 'attempt-first-level', knownError: { id, title, solution } } as const;
};
