import type { Contract } from '../../../domain/contract/contract.ts';
import { contractFaultsOf } from '../../../domain/contract/faults/faults.ts';
import { type Locale, instantOf } from '../../../domain/values.ts';
import type { ContractPeriods } from '../../ports/desk-table.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { Problem } from '../http/problem.ts';
import { fieldErrorsOf } from './fault-messages.ts';

type Checking = {
  contract: Contract;
  before: ContractPeriods;
  locale: Locale;
  /** Where in the body the contract stands: `contract.`. */
  within?: string;
};

/**
 * A contract is saved, or compared, only when the desk could keep it.
 *
 * @throws Problem `validation-failed` that names every wrong field
 */
export const checkContract = async (
  { directory, clock }: Pick<ApiDependencies, 'directory' | 'clock'>,
  { contract, before, ...reader }: Checking,
): Promise<void> => {
  if (!(await directory.customer(contract.customerId)))
    throw new Problem('validation-failed', {
      errors: fieldErrorsOf([{ field: 'customerId', code: 'unknown' }], reader),
    });
  const faults = contractFaultsOf(contract, {
    now: instantOf(clock()),
    calendar: await directory.calendar(contract.calendarId),
    services: await directory.services(),
    groups: await directory.groups(),
    providers: await directory.providers(),
    people: await directory.people(),
    locations: await directory.locations(contract.customerId),
    others: before.periods.filter(({ contractId }) => contractId !== contract.id),
  });
  if (faults.length > 0) throw new Problem('validation-failed', { errors: fieldErrorsOf(faults, reader) });
};
