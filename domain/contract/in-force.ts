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

/** The contract under which a call is recorded; `lapsed` when it is not in force. */
export type ContractForCalls = { period: ContractPeriod; lapsed: boolean };

export const isInForce = (
  { validFrom, validTo }: Omit<ContractPeriod, 'contractId' | 'version'>,
  at: Instant,
) => validFrom <= at && (validTo === undefined || at < validTo);

/**
 * Under which of a customer's contracts a call of an instant is recorded: the one in force; where none is, the one that
 * was last, or else the first to come, as an accepted call is never lost (R2). Undefined for a customer without any.
 */
export const contractForCalls = (
  periods: readonly ContractPeriod[],
  at: Instant,
): ContractForCalls | undefined => {
  const inOrder = periods.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const period = inOrder.findLast(({ validFrom }) => validFrom <= at) ?? inOrder[0];
  return period && { period, lapsed: !isInForce(period, at) };
};
