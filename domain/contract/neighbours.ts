import type { ContractPeriod } from './in-force.ts';

type Span = Pick<ContractPeriod, 'validFrom' | 'validTo'>;

/**
 * The periods of contracts that met another one's edges, and meet them again where these have moved to: the boundary
 * between two contracts can only be moved for both at once. Those that did not meet it, or of which nothing would be
 * left, stay as they are.
 */
export const followingPeriods = (
  { before, after }: { before: Span; after: Span },
  others: readonly ContractPeriod[],
): ContractPeriod[] =>
  others
    .flatMap((other) => {
      if (other.validTo === before.validFrom && before.validFrom !== after.validFrom)
        return [{ ...other, validTo: after.validFrom }];
      if (
        other.validFrom === before.validTo &&
        after.validTo !== undefined &&
        before.validTo !== after.validTo
      )
        return [{ ...other, validFrom: after.validTo }];
      return [];
    })
    .filter(({ validFrom, validTo }) => validTo === undefined || validFrom < validTo);
