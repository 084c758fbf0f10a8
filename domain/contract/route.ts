import type { Routing, Ticket } from '../ticket/ticket.ts';
import type { Contract, RoutingRule } from './contract.ts';

type Called = Pick<
  Ticket,
  'serviceId' | 'locationId' | 'type' | 'priority' | 'groupId' | 'questionnaire' | 'triage'
>;
type Routed = { groupId: string; providerId?: string | undefined; why: Omit<Routing, 'at'> };
export type Route = {
  level: 'L2' | 'provider';
  groupId: string;
  providerId?: string;
  why: Omit<Routing, 'at'>;
};

/**
 * Whom a ticket is handed over to, and why: the first of the contract's rules that fits, else whom the requester's answers
 * to a question set name, else the service's group or provider, else the group that the ticket was opened for, else the
 * group of the contract that solved calls like it, else the contract's escalation group (seed: "ilgili destek
 * gruplarına/servis sağlayıcılara iletmek").
 */
export const routeFor = (ticket: Called, contract: Contract): Route => {
  const { groupId, providerId, why } =
    byRule(ticket, contract) ??
    byAnswers(ticket, contract) ??
    byService(ticket, contract) ??
    byOpener(ticket, contract) ??
    byLearning(ticket, contract) ??
    toEscalationGroup(contract);
  return { level: providerId ? 'provider' : 'L2', groupId, ...(providerId && { providerId }), why };
};

/** Where a call goes that nothing and nobody else takes. */
export const toEscalationGroup = ({ escalationGroupId }: Contract): Routed => ({
  groupId: escalationGroupId,
  why: { by: 'escalation-group' },
});

const byRule = (ticket: Called, { routes }: Contract): Routed | undefined => {
  const rule = routes.find(({ when }) => fits(when, ticket));
  return rule && { ...rule.to, why: { by: 'rule', ruleId: rule.id } };
};

const fits = (when: RoutingRule['when'], { serviceId, locationId, type, priority }: Called): boolean =>
  isAmong(when.serviceIds, serviceId) &&
  isAmong(when.locationIds, locationId) &&
  isAmong(when.types, type) &&
  isAmong(when.priorities, priority);

const isAmong = <Value>(wanted: readonly Value[] | undefined, value: Value | undefined): boolean =>
  wanted === undefined || (value !== undefined && wanted.includes(value));

/** A provider that is named alone is watched by whoever would have had the call otherwise. */
const byAnswers = (ticket: Called, contract: Contract): Routed | undefined => {
  const { groupId, providerId } = ticket.questionnaire?.outcome ?? {};
  if (groupId === undefined && providerId === undefined) return undefined;
  const watching = (byService(ticket, contract) ?? toEscalationGroup(contract)).groupId;
  return { groupId: groupId ?? watching, providerId, why: { by: 'question-set' } };
};

const byService = ({ serviceId }: Called, { services }: Contract): Routed | undefined => {
  const service = services.find((one) => one.serviceId === serviceId);
  return service && { groupId: service.groupId, providerId: service.providerId, why: { by: 'service' } };
};

const byOpener = ({ groupId }: Called, { deskGroupId }: Contract): Routed | undefined =>
  groupId === undefined || groupId === deskGroupId ? undefined : { groupId, why: { by: 'opener' } };

const byLearning = ({ triage }: Called, contract: Contract): Routed | undefined => {
  const groupId = triage?.applied.includes('groupId') ? triage.proposals.groupId?.value : undefined;
  return groupId !== undefined && groupsBehind(contract).includes(groupId)
    ? { groupId, why: { by: 'learnt' } }
    : undefined;
};

/** The groups that a contract hands over to; what another customer's calls teach leads to no others. */
const groupsBehind = ({ services, routes, escalationGroupId }: Contract): string[] => [
  escalationGroupId,
  ...services.map(({ groupId }) => groupId),
  ...routes.map(({ to }) => to.groupId),
];
