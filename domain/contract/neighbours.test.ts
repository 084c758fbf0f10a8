import { expect, it } from 'vitest';
import type { ContractPeriod } from './in-force.ts';
import { followingPeriods } from './neighbours.ts';

const at = (year: number) => `${String(year)}-01-01T00:00:00.000Z`;
const span = (from: number, to?: number) => ({
  validFrom: at(from),
  ...(to !== undefined && { validTo: at(to) }),
});
const period = (contractId: string, from: number, to?: number): ContractPeriod => ({
  contractId,
  version: 1,
  ...span(from, to),
});
const [older, younger] = [period('older', 2024, 2026), period('younger', 2028)];

it.each([
  ['nothing moves', span(2026, 2028), []],
  ['its beginning', span(2025, 2028), [period('older', 2024, 2025)]],
  ['its end', span(2026, 2029), [period('younger', 2029)]],
  ['both', span(2025, 2027), [period('older', 2024, 2025), period('younger', 2027)]],
  ['its beginning, over all of the older one', span(2023, 2028), []],
  ['an end for ever, which nobody can follow', span(2026), []],
])('R9: contracts follow each other: %s', (_what, after, following) => {
  expect(followingPeriods({ before: span(2026, 2028), after }, [older, younger])).toEqual(following);
});

it('R9: contracts that did not meet do not follow', () => {
  const apart = period('apart', 2030, 2031);
  expect(followingPeriods({ before: span(2026, 2028), after: span(2026, 2029) }, [apart])).toEqual([]);
});
