import { ticketType } from '../../ticket/classification.ts';
import type { Contract, RoutingRule } from '../contract.ts';
import { type ContractFault, faultsIn } from './fault.ts';
import { servicesInRoutes } from './named.ts';

/** Rules that no ticket can match: earlier ones take all of theirs, or the contract has not the service. */
export const routeFaults = (contract: Contract): ContractFault[] => {
  const own = contract.services.map(({ serviceId }) => serviceId);
  const fields = contract.routes.map(({ when }) => fieldOf(when, contract.routes));
  return [
    ...servicesInRoutes(contract)
      .filter(({ id }) => !own.includes(id))
      .map(({ field }) => ({ field, code: 'not-in-services' as const })),
    ...faultsIn(fields, {
      field: (index) => `routes.${String(index)}`,
      code: 'unreachable',
      holds: (field, index) => fields.slice(0, index).reduce(without, [field]).length > 0,
    }),
  ];
};

const conditions = ['serviceIds', 'locationIds', 'types', 'priorities'] as const;

/** The tickets that fit a rule, as the values that each condition allows. */
type TicketField = Record<(typeof conditions)[number], readonly string[]>;

/** Stands for every service, or location, that no rule names, and for tickets without one. */
const anyOther = '';

const fieldOf = (when: RoutingRule['when'], routes: readonly RoutingRule[]): TicketField => ({
  serviceIds: when.serviceIds ?? [anyOther, ...routes.flatMap((rule) => rule.when.serviceIds ?? [])],
  locationIds: when.locationIds ?? [anyOther, ...routes.flatMap((rule) => rule.when.locationIds ?? [])],
  types: when.types ?? ticketType.options,
  priorities: (when.priorities ?? [1, 2, 3, 4, 5]).map(String),
});

/** What is left of disjoint fields when the tickets of another one are taken out: disjoint fields again. */
const without = (fields: readonly TicketField[], taken: TicketField): TicketField[] =>
  fields.flatMap((field) => remainders(field, taken));

const remainders = (field: TicketField, taken: TicketField): TicketField[] => {
  const parts: TicketField[] = [];
  let common = field;
  for (const condition of conditions) {
    const isTaken = (value: string) => taken[condition].includes(value);
    const [left, both] = [
      common[condition].filter((value) => !isTaken(value)),
      common[condition].filter(isTaken),
    ];
    if (both.length === 0) return [field];
    if (left.length > 0) parts.push({ ...common, [condition]: left });
    common = { ...common, [condition]: both };
  }
  return parts;
};
