import { contractForCalls } from '../../../domain/contract/in-force.ts';
import { type Instant, instantOf } from '../../../domain/values.ts';
import { inParallel } from '../../runtime/in-parallel.ts';
import type { ApiDependencies } from '../dependencies.ts';

type Dependencies = {
  directory: Pick<ApiDependencies['directory'], 'contractPeriods' | 'contract'>;
  clock: ApiDependencies['clock'];
};

const atATime = 8;

/**
 * Of these customers those whose calls of this moment would be under a contract with level 1: the rule by which a call
 * is offered solutions (R13), so that nobody reads what no mail would tell them.
 */
export const firstLevelCustomers = async (
  { directory, clock }: Dependencies,
  customerIds: readonly string[],
): Promise<string[]> => {
  const now = instantOf(clock());
  const levels = await inParallel(customerIds, atATime, (id) => levelOf(directory, { id, now }));
  return customerIds.filter((_, nth) => levels[nth] === 'L0+L1');
};

const levelOf = async (
  directory: Dependencies['directory'],
  { id, now }: { id: string; now: Instant },
): Promise<string | undefined> => {
  const { periods } = await directory.contractPeriods(id);
  const period = contractForCalls(periods, now);
  return period && (await directory.contract(period.contractId, period.version))?.level;
};
