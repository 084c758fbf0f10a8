import { routeFor } from '../../../domain/contract/route.ts';
import type { CommandDependencies } from '../../commands/give-command.ts';
import { advance } from '../advance.ts';

/** `Escalate`: hands over to the group or provider that the contract names for the service (R3, R13). */
export const createEscalateHandler = (dependencies: CommandDependencies) => (input: unknown) =>
  advance(dependencies, input, (ticket, contract) =>
    ticket.stage === 'escalate' ? { type: 'hand-over', ...routeFor(ticket, contract) } : undefined,
  );
