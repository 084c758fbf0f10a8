import type { Contract } from '../../../domain/contract/contract.ts';
import type { WorkflowCommand } from '../../../domain/ticket/command.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import type { CommandDependencies } from '../../commands/give-command.ts';
import { advance } from '../advance.ts';
import { emptyGroups, type StaffingDirectory } from '../../commands/staffed.ts';

/** `Redirect` (R10): the honest answer that names the clause, and the hand-over where the contract has a route. */
export const createRedirectHandler = (dependencies: Dependencies) => async (input: unknown) => {
  const empty = await emptyGroups(dependencies.directory);
  return advance(dependencies, input, (ticket, contract) =>
    ticket.stage === 'redirect' ? staffed(redirectionOf(ticket, contract), contract, empty) : undefined,
  );
};

type Dependencies = CommandDependencies & { directory: StaffingDirectory };
type Redirection = Extract<WorkflowCommand, { type: 'redirect' }>;

/** A route to a group with nobody leads to the contract's escalation group, never to nobody. */
const staffed = (
  redirection: Redirection,
  { escalationGroupId }: Contract,
  empty: ReadonlySet<string>,
): Redirection =>
  redirection.groupId !== undefined && redirection.providerId === undefined && empty.has(redirection.groupId)
    ? { ...redirection, groupId: escalationGroupId, emptyGroupId: redirection.groupId }
    : redirection;

/** The clause that triage named is in the ticket's own version of the contract. */
class UnknownClauseError extends Error {
  override name = 'UnknownClauseError';
}

const redirectionOf = (ticket: Ticket, contract: Contract): Redirection => {
  const exclusion = contract.exclusions.find(({ clause }) => clause === ticket.scope.clause);
  if (!exclusion) throw new UnknownClauseError(`contract ${contract.id} has no such exclusion`);
  const { clause, text, groupId, providerId } = exclusion;
  return {
    type: 'redirect',
    clause,
    reason: text,
    ...(groupId && { groupId }),
    ...(providerId && { providerId }),
  };
};
