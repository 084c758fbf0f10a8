import type { Contract } from '../../../domain/contract/contract.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import type { CommandDependencies } from '../../commands/give-command.ts';
import { advance } from '../advance.ts';

/** `Redirect` (R10): the honest answer that names the clause, and the hand-over where the contract has a route. */
export const createRedirectHandler = (dependencies: CommandDependencies) => (input: unknown) =>
  advance(dependencies, input, (ticket, contract) =>
    ticket.stage === 'redirect' ? redirectionOf(ticket, contract) : undefined,
  );

/** The clause that triage named is in the ticket's own version of the contract. */
class UnknownClauseError extends Error {
  override name = 'UnknownClauseError';
}

const redirectionOf = (ticket: Ticket, contract: Contract) => {
  const exclusion = contract.exclusions.find(({ clause }) => clause === ticket.scope.clause);
  if (!exclusion) throw new UnknownClauseError(`contract ${contract.id} has no such exclusion`);
  const { clause, text, groupId, providerId } = exclusion;
  return {
    type: 'redirect',
    clause,
    reason: text,
    ...(groupId && { groupId }),
    ...(providerId && { providerId }),
  } as const;
};
