import type { Group, Service } from '../../domain/directory.ts';
import type { Proposals } from '../../domain/triage/proposal.ts';

/** A call as a model is asked about it: no names, no addresses. */
export type TriageCall = {
  text: string;
  services: readonly Service[];
  groups: readonly Pick<Group, 'id' | 'name'>[];
};

/** A technology that triages calls (R13); optional. */
export interface TriageModel {
  /** Undefined when it does not answer in time, says what is no answer, or may cost no more today. Never throws. */
  propose(call: TriageCall): Promise<Proposals | undefined>;
}
