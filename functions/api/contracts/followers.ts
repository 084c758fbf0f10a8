import type { Contract } from '../../../domain/contract/contract.ts';
import { periodOf } from '../../../domain/contract/in-force.ts';
import { followingPeriods } from '../../../domain/contract/neighbours.ts';
import { required } from '../../commands/facts.ts';
import type { ContractPeriods, Directory } from '../../ports/desk-table.ts';

type Boundary = { before: Contract; after: Contract; all: ContractPeriods };

/** New versions of the contracts that met the changed one, so that they meet it again. */
export const followersOf = (
  directory: Pick<Directory, 'contract'>,
  { before, after, all }: Boundary,
): Promise<Contract[]> => {
  const others = all.periods.filter(({ contractId }) => contractId !== after.id);
  return Promise.all(
    followingPeriods({ before, after }, others).map(async ({ contractId, version, ...period }) => {
      const contract = await directory.contract(contractId, version);
      return { ...required(contract, `contract ${contractId}`), ...period, version: version + 1 };
    }),
  );
};

/** The customer's periods as they will be with those of the given contracts. */
export const withPeriodsOf = (
  contracts: readonly Contract[],
  { revision, periods }: ContractPeriods,
): ContractPeriods => ({
  revision,
  periods: periods.map((period) => {
    const changed = contracts.find(({ id }) => id === period.contractId);
    return changed ? periodOf(changed) : period;
  }),
});
