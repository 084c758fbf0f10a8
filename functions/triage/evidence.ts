import { withoutPersonalData } from '../../domain/text/mask.ts';
import { matchable } from '../../domain/text/matchable.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import { duplicatesOf } from '../../domain/triage/duplicates.ts';
import { learntProposals } from '../../domain/triage/learnt-proposals.ts';
import type { Proposals } from '../../domain/triage/proposal.ts';
import { proposalsByRule } from '../../domain/triage/rules/proposals-by-rule.ts';
import { serviceByRule } from '../../domain/triage/rules/service-by-rule.ts';
import { serviceByKnownError } from '../../domain/triage/service-by-known-error.ts';
import { surest } from '../../domain/triage/surest.ts';
import type { Evidence } from '../../domain/triage/triage.ts';
import type { WarmKnowledge } from '../knowledge/warm-knowledge.ts';
import type { Directory, TicketRow, TicketStore } from '../ports/desk-table.ts';
import type { TriageModel } from '../ports/triage-model.ts';
import { knownErrorMatches } from './known-error-matches.ts';
import type { WarmLearner } from './warm-learner.ts';

export type EvidenceDependencies = {
  directory: Pick<Directory, 'services' | 'groups'>;
  tickets: Pick<TicketStore, 'list'>;
  knowledge: WarmKnowledge;
  learnt: WarmLearner;
  model?: TriageModel | undefined;
};

/** A fault that several people call about comes in within few calls. */
const recentCalls = 25;

/** What speaks for anything about a call: its words by rule, the desk's own resolved tickets, a model if there is one. */
export const evidenceFor = async (dependencies: EvidenceDependencies, ticket: Ticket): Promise<Evidence> => {
  const [index, opinions, recent] = await Promise.all([
    dependencies.knowledge.current(),
    opinionsOn(dependencies, ticket),
    recentOf(dependencies, ticket),
  ]);
  const matches = knownErrorMatches(index, ticket);
  return {
    proposals: surest(...opinions, serviceByKnownError(matches)),
    matches,
    duplicates: duplicatesOf(ticket, recent),
  };
};

/** Of equally sure ones the desk's own experience counts before the rules, and these before a model. */
const opinionsOn = async (
  { directory, learnt, model }: EvidenceDependencies,
  ticket: Ticket,
): Promise<Proposals[]> => {
  const text = matchable(ticket);
  const said = ticket.leftOpen.includes('type') ? {} : { type: ticket.type };
  const [services, groups, learner] = await Promise.all([
    directory.services(),
    directory.groups(),
    learnt.current(),
  ]);
  const byModel = await model?.propose({ text: withoutNames(ticket), services, groups });
  const serviceId = serviceByRule(text, services);
  const byRule = { ...proposalsByRule(text, said), ...(serviceId && { serviceId }) };
  return [learntProposals(learner, text), byRule, byModel ?? {}];
};

/** What leaves the desk tells of nobody. */
const withoutNames = ({ title, description, requester, locale }: Ticket): string =>
  withoutPersonalData(`${title}\n${description}`, { of: requester, locale });

const recentOf = async ({ tickets }: EvidenceDependencies, { customerId }: Ticket): Promise<TicketRow[]> =>
  (await tickets.list({ listing: { by: 'customer', customerId }, limit: recentCalls })).items;
