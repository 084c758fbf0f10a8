import { triage } from '../../../domain/triage/triage.ts';
import type { CommandDependencies } from '../../commands/give-command.ts';
import type { Directory } from '../../ports/desk-table.ts';
import type { TriageModel } from '../../ports/triage-model.ts';
import { advance } from '../advance.ts';
import { askModel } from './ask-model.ts';

export type TriageDependencies = CommandDependencies & {
  directory: Pick<Directory, 'services' | 'knownErrors' | 'groups'>;
  model?: TriageModel | undefined;
};

/** `Triage`: what the call is about, whether the contract covers it (R10), who gets it and which known errors fit. */
export const createTriageHandler = (dependencies: TriageDependencies) => async (input: unknown) => {
  const services = await dependencies.directory.services();
  const knownErrors = await dependencies.directory.knownErrors();
  const proposed = await askModel(dependencies, input);
  return advance(dependencies, input, (ticket, contract) =>
    ticket.stage === 'triage'
      ? { type: 'triage', result: triage({ ticket, contract, services, knownErrors, proposed }) }
      : undefined,
  );
};
