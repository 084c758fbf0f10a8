import type { Contract } from '../contract.ts';
import type { ContractPeriod } from '../in-force.ts';
import type { ContractFault } from './fault.ts';

type Span = Pick<ContractPeriod, 'validFrom' | 'validTo'>;

/** Where a contract holds at the same time as another of the customer's, or leaves a time between them without any. */
export const periodFaults = (contract: Contract, others: readonly ContractPeriod[]): ContractFault[] => {
  const { validFrom, validTo } = contract;
  if (validTo !== undefined && validTo <= validFrom) return [{ field: 'validTo', code: 'empty-period' }];
  const overlaps = others.flatMap((other) => overlapFault(contract, other));
  return overlaps.length > 0 ? overlaps : gapFaults(contract, others);
};

/** Sorts behind every instant. */
const never = '9';
const endOf = ({ validTo }: Span): string => validTo ?? never;

/** The field to correct is the end at which the other contract is. */
const overlapFault = (contract: Span, other: Span): ContractFault[] => {
  if (endOf(other) <= contract.validFrom || endOf(contract) <= other.validFrom) return [];
  const field = other.validFrom <= contract.validFrom ? 'validFrom' : 'validTo';
  return [{ field, code: 'overlapping-contract' }];
};

const gapFaults = (contract: Span, others: readonly Span[]): ContractFault[] => {
  const before = others.filter((other) => other.validFrom < contract.validFrom).map(endOf);
  const after = others
    .filter((other) => other.validFrom > contract.validFrom)
    .map(({ validFrom }) => validFrom);
  const isGap = (edges: readonly string[], edge: string) => edges.length > 0 && !edges.includes(edge);
  return [
    ...(isGap(before, contract.validFrom)
      ? [{ field: 'validFrom', code: 'gap-between-contracts' } as const]
      : []),
    ...(isGap(after, endOf(contract)) ? [{ field: 'validTo', code: 'gap-between-contracts' } as const] : []),
  ];
};
