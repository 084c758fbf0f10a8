import type { Contract } from '../../../domain/contract/contract.ts';
import { routeFor, toEscalationGroup } from '../../../domain/contract/route.ts';
import type { Ticket } from '../../../domain/ticket/ticket.ts';
import type { CommandDependencies } from '../../commands/give-command.ts';
import { advance } from '../advance.ts';
import { emptyGroups, type StaffingDirectory } from '../../commands/staffed.ts';

type Dependencies = CommandDependencies & { directory: StaffingDirectory };

/** `Escalate`: hands over to the group or provider that the contract's routes name (R3, R13), never to nobody. */
export const createEscalateHandler = (dependencies: Dependencies) => async (input: unknown) => {
  const empty = await emptyGroups(dependencies.directory);
  return advance(dependencies, input, (ticket, contract) =>
    ticket.stage === 'escalate' ? handOver(ticket, contract, empty) : undefined,
  );
};

const handOver = (ticket: Ticket, contract: Contract, empty: ReadonlySet<string>) => {
  const { level, groupId, providerId, why } = routeFor(ticket, contract);
  if (providerId === undefined && empty.has(groupId)) {
    const other = toEscalationGroup(contract);
    return {
      type: 'hand-over',
      level,
      groupId: other.groupId,
      routing: other.why,
      emptyGroupId: groupId,
    } as const;
  }
  return { type: 'hand-over', level, groupId, ...(providerId && { providerId }), routing: why } as const;
};
