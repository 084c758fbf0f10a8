import type { Command, Ticket, Triage } from '../api/types.ts';
import { commandOf } from './command-body.ts';

const aspects = ['type', 'serviceId', 'category', 'impact', 'urgency', 'groupId'] as const;
export type Aspect = (typeof aspects)[number];
type Proposal = NonNullable<Triage['proposals'][Aspect]>;

export type Finding = Omit<Proposal, 'value'> & {
  aspect: Aspect;
  value: string;
  /**
   * `applied` by triage, `standing` as a person had it already, `overruled` by a person since, or `waiting` for one to
   * decide.
   */
  state: 'applied' | 'standing' | 'overruled' | 'waiting';
};

/** What triage said of a ticket, aspect by aspect, and what became of it. */
export const findingsOf = ({ proposals, applied }: Triage, ticket: Pick<Ticket, Aspect>): Finding[] =>
  aspects.flatMap((aspect) => {
    const proposal = proposals[aspect];
    if (proposal === undefined) return [];
    const stands = ticket[aspect] === proposal.value;
    const took = applied.includes(aspect);
    const state = stands ? (took ? 'applied' : 'standing') : took ? 'overruled' : 'waiting';
    return [{ ...proposal, value: String(proposal.value), aspect, state }];
  });

/** The command by which a person follows what triage said. */
export const followingOf = ({ aspect, value }: Pick<Finding, 'aspect' | 'value'>): Command =>
  commandOf(aspect === 'groupId' ? 'assign' : 'classify', { [aspect]: value });
