import { faultsOf as calendarFaultsOf } from '../../calendar/faults.ts';
import type { Person } from '../../directory.ts';
import { membershipIn } from '../../people/membership.ts';
import { seesCustomer } from '../../people/sees-customer.ts';
import type { Contract } from '../contract.ts';
import { type ContractFault, type ContractFaultCode, type ContractWorld, repetitions } from './fault.ts';
import * as names from './named.ts';

/** Records that a contract names and that are not there, or can't do what it wants of them. */
export const recordFaults = (contract: Contract, world: ContractWorld): ContractFault[] => [
  ...calendarFaults(world),
  ...missing(names.servicesNamed(contract), world.services),
  ...missing(names.groupsNamed(contract), world.groups),
  ...missing(names.providersNamed(contract), world.providers),
  ...missing(names.locationsNamed(contract), world.locations),
  ...groupFaults(contract, world),
  ...personFaults(contract, world),
  ...duplicates(contract),
];

const calendarFaults = ({ calendar, now }: ContractWorld): ContractFault[] => {
  if (!calendar) return [{ field: 'calendarId', code: 'unknown' }];
  return calendarFaultsOf(calendar, { now }).length > 0
    ? [{ field: 'calendarId', code: 'no-open-minute' }]
    : [];
};

const missing = (named: readonly names.Named[], records: readonly { id: string }[]): ContractFault[] =>
  named
    .filter(({ id }) => !records.some((record) => record.id === id))
    .map(({ field }) => ({ field, code: 'unknown' }));

/** R3: whatever a group gets, somebody must be there to do it. */
const groupFaults = (contract: Contract, { groups, people }: ContractWorld): ContractFault[] =>
  names
    .groupsNamed(contract)
    .filter(({ id }) => groups.some((group) => group.id === id) && !people.some(isMemberOf(id)))
    .map(({ field }) => ({ field, code: 'empty-group' }));

const isMemberOf =
  (groupId: string) =>
  ({ role, groupIds }: Person): boolean =>
    (role === 'agent' || role === 'administrator') && groupIds.includes(groupId);

const personFaults = (contract: Contract, { people }: ContractWorld): ContractFault[] => {
  const { customerId } = contract;
  const wrong = (
    named: readonly names.Named[],
    { code, fits }: { code: ContractFaultCode; fits: (person: Person) => boolean },
  ): ContractFault[] =>
    named.flatMap(({ field, id }) => {
      const person = people.find((one) => one.id === id);
      if (!person) return [{ field, code: 'unknown' as const }];
      return fits(person) ? [] : [{ field, code }];
    });
  return [
    ...wrong(names.vipsNamed(contract), {
      code: 'not-of-customer',
      fits: (person) => membershipIn(person, customerId) !== undefined,
    }),
    ...wrong(names.informedPeople(contract), {
      code: 'cannot-see-customer',
      fits: (person) => seesCustomer(person, customerId),
    }),
  ];
};

const duplicates = ({ services, deliveryAt, routes, exclusions }: Contract): ContractFault[] => [
  ...repetitions(
    services.map(({ serviceId }) => serviceId),
    (index) => `services.${String(index)}.serviceId`,
  ),
  ...repetitions(
    deliveryAt.map(({ locationId }) => locationId),
    (index) => `deliveryAt.${String(index)}.locationId`,
  ),
  ...repetitions(
    routes.map(({ id }) => id),
    (index) => `routes.${String(index)}.id`,
  ),
  ...repetitions(
    exclusions.map(({ clause }) => clause),
    (index) => `exclusions.${String(index)}.clause`,
  ),
];
