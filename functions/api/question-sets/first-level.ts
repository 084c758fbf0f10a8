import { contractForCalls } from '../../../domain/contract/in-force.ts';
import { instantOf } from '../../../domain/values.ts';
import { inParallel } from '../../runtime/in-parallel.ts';
import type { ApiDependencies } from '../dependencies.ts';

const atATime = 8;

/** Those of customers whose calls of this moment are served under a contract with the first level (R13, R14). */
export const withFirstLevel = async (
  { directory, clock }: Pick<ApiDependencies, 'directory' | 'clock'>,
  customerIds: readonly string[],
): Promise<string[]> => {
  const now = instantOf(clock());
  const levels = await inParallel(customerIds, atATime, async (customerId) => {
    const period = contractForCalls((await directory.contractPeriods(customerId)).periods, now);
    return period && (await directory.contract(period.contractId, period.version))?.level;
  });
  return customerIds.filter((_, index) => levels[index] === 'L0+L1');
};
