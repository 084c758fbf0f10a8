import type { Calendar } from '../../calendar/calendar.ts';
import type { Group, Location, Person, Provider, Service } from '../../directory.ts';
import type { Instant } from '../../values.ts';
import type { ContractPeriod } from '../in-force.ts';

/** What is wrong with a contract, and in which field of it (`targets.incident.0.response`). */
export type ContractFault = { field: string; code: ContractFaultCode };
export type ContractFaultCode =
  | 'unknown'
  | 'duplicate'
  | 'response-after-resolution'
  | 'update-after-resolution'
  | 'not-ascending'
  | 'closes-before-last-reminder'
  | 'no-open-minute'
  | 'empty-group'
  | 'not-of-customer'
  | 'cannot-see-customer'
  | 'not-in-services'
  | 'unreachable'
  | 'empty-period'
  | 'overlapping-contract'
  | 'gap-between-contracts';

/** The records that a contract is checked against. */
export type ContractWorld = {
  now: Instant;
  /** The one that the contract names, if it exists. */
  calendar: Calendar | undefined;
  services: readonly Service[];
  groups: readonly Group[];
  providers: readonly Provider[];
  people: readonly Person[];
  /** The customer's. */
  locations: readonly Location[];
  /** When the customer's other contracts hold. */
  others: readonly ContractPeriod[];
};

/** A fault in each field of a list whose value fails a test. */
export const faultsIn = <Value>(
  values: readonly Value[],
  {
    field,
    code,
    holds,
  }: {
    field: (index: number) => string;
    code: ContractFaultCode;
    holds: (value: Value, index: number) => boolean;
  },
): ContractFault[] =>
  values.flatMap((value, index) => (holds(value, index) ? [] : [{ field: field(index), code }]));

/** A fault in each field whose value an earlier one of the list has already. */
export const repetitions = (values: readonly string[], field: (index: number) => string): ContractFault[] =>
  faultsIn(values, { field, code: 'duplicate', holds: (value, index) => values.indexOf(value) === index });
