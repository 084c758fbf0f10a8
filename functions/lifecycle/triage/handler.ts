import { triage } from '../../../domain/triage/triage.ts';
import type { CommandDependencies } from '../../commands/give-command.ts';
import { evidenceFor, type EvidenceDependencies } from '../../triage/evidence.ts';
import { advance } from '../advance.ts';

export type TriageDependencies = CommandDependencies & EvidenceDependencies;

/** `Triage`: what the call is about, whether the contract covers it (R10), who gets it and which known errors fit. */
export const createTriageHandler = (dependencies: TriageDependencies) => (input: unknown) =>
  advance(dependencies, input, async (ticket, contract) => {
    if (ticket.stage !== 'triage') return undefined;
    const evidence = await evidenceFor(dependencies, ticket);
    return { type: 'triage', result: triage({ ticket, contract, evidence }) };
  });
