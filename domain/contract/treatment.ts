import type { Calendar } from '../calendar/calendar.ts';
import { promisedPriority } from '../priority/promised-priority.ts';
import { slaOf } from '../sla/sla.ts';
import type { Priority, SlaClock, Ticket } from '../ticket/ticket.ts';
import { type KnownErrorMatch, scopeOf } from '../triage/triage.ts';
import type { Instant } from '../values.ts';
import type { Contract } from './contract.ts';
import { routeFor } from './route.ts';

/** What a contract makes of a call; `breached` as far as it has come. Targets are in business minutes. */
export type Treatment = {
  priority: Priority;
  clause?: string;
  /** Whether the desk itself tries to solve it. */
  firstLevel: boolean;
  groupId?: string;
  providerId?: string;
  response: Promised;
  update?: Promised;
  resolution: Promised;
};
type Promised = { target: number; dueAt: Instant; breached: boolean };

/** What a call is judged by. */
export type Terms = {
  contract: Contract;
  calendar: Calendar;
  /** The known errors that may solve a call. */
  matchesOf: (call: Ticket) => readonly KnownErrorMatch[];
};

/**
 * How a call goes under a contract, by its words, its caller and what has happened to it so far: for telling what another
 * contract would have changed. What people decided by hand (a group, a scope) is not known to either.
 */
export const treatmentOf = (call: Ticket, terms: Terms, now: Instant): Treatment => {
  const { contract } = terms;
  const asked: Ticket = { ...call, priority: promisedPriority(call, contract), groupId: undefined };
  const scope = scopeOf(asked, { contract, matches: terms.matchesOf(asked) });
  const { response, update, resolution } = slaOf(asked, terms);
  return {
    priority: asked.priority,
    ...(scope.clause !== undefined && { clause: scope.clause }),
    firstLevel: scope.in && contract.level === 'L0+L1',
    ...receiverOf({ ...asked, scope }, contract),
    response: promised(response, now),
    ...(update && { update: promised(update, now) }),
    resolution: promised(resolution, now),
  };
};

const receiverOf = (call: Ticket, contract: Contract): Pick<Treatment, 'groupId' | 'providerId'> => {
  const { groupId, providerId } = call.scope.in
    ? routeFor(call, contract)
    : (contract.exclusions.find(({ clause }) => clause === call.scope.clause) ?? {});
  return { ...(groupId && { groupId }), ...(providerId && { providerId }) };
};

const promised = ({ target, dueAt, metAt }: SlaClock, now: Instant): Promised => ({
  target,
  dueAt,
  breached: (metAt ?? now) > dueAt,
});

export const treatmentParts = [
  'priority',
  'clause',
  'firstLevel',
  'groupId',
  'providerId',
  'response',
  'update',
  'resolution',
] as const satisfies (keyof Treatment)[];

/** In what two treatments of a call differ. */
export const changesBetween = (was: Treatment, wouldBe: Treatment): (keyof Treatment)[] =>
  treatmentParts.filter((part) => JSON.stringify(was[part]) !== JSON.stringify(wouldBe[part]));

/** How many clocks of a treatment are broken promises. */
export const breachesOf = ({ response, update, resolution }: Treatment): number =>
  [response, update, resolution].filter((clock) => clock?.breached).length;
