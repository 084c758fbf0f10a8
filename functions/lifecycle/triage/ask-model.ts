import { execution } from '../../../domain/lifecycle/place.ts';
import { masked } from '../../../domain/triage/model/mask.ts';
import type { Proposals } from '../../../domain/triage/proposal.ts';
import type { Directory, TicketStore } from '../../ports/desk-table.ts';
import type { TriageModel } from '../../ports/triage-model.ts';

export type ModelDependencies = {
  tickets: Pick<TicketStore, 'load'>;
  directory: Pick<Directory, 'services' | 'groups'>;
  model?: TriageModel | undefined;
};

/**
 * What the stage's model, if it has one, says of an execution's call. It is asked before the ticket is decided, as an
 * answer takes seconds; a call that a person has triaged already is not told to it, nor is its requester's name.
 */
export const askModel = async (
  { tickets, directory, model }: ModelDependencies,
  input: unknown,
): Promise<Proposals | undefined> => {
  if (model === undefined) return undefined;
  const ticket = await tickets.load(execution.parse(input).ticketId);
  if (ticket?.stage !== 'triage') return undefined;
  const { title, description, requester } = ticket;
  return model.propose({
    text: masked(`${title}\n${description}`, [requester.name]),
    services: await directory.services(),
    groups: await directory.groups(),
  });
};
