import * as z from 'zod';
import { id, type Instant, instant } from '../values.ts';
import type { Contract } from './contract.ts';

/** When a contract holds by its newest version: from an instant on, up to another, which is not part of it. */
export const contractPeriod = z.strictObject({
  contractId: id,
  version: z.int().positive(),
  validFrom: instant,
  validTo: instant.optional(),
});
export type ContractPeriod = z.infer<typeof contractPeriod>;

export const periodOf = ({ id: contractId, version, validFrom, validTo }: Contract): ContractPeriod => ({
  contractId,
  version,
  validFrom,
  ...(validTo !== undefined && { validTo }),
});

/** Whether a call of an instant is under a contract that holds. */
export const isInForce = (
  { validFrom, validTo }: Pick<ContractPeriod, 'validFrom' | 'validTo'>,
  at: Instant,
): boolean => validFrom <= at && (validTo === undefined || at < validTo);

/**
 * Under which of a customer's contracts a call of an instant is recorded: the one in force; where none is, the one that
 * was last, or else the first to come, as an accepted call is never lost (R2). Undefined for a customer without any.
 */
export const contractForCalls = (
  periods: readonly ContractPeriod[],
  at: Instant,
): ContractPeriod | undefined => {
  const inOrder = periods.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return inOrder.findLast(({ validFrom }) => validFrom <= at) ?? inOrder[0];
};
