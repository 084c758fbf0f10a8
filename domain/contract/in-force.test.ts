import { describe, expect, it } from 'vitest';
import { contractForCalls, type ContractPeriod, isInForce, periodOf } from './in-force.ts';
import { contractOf } from './testing.ts';

const period = (contractId: string, validFrom: string, validTo?: string): ContractPeriod => ({
  contractId,
  version: 1,
  validFrom: `${validFrom}T00:00:00.000Z`,
  ...(validTo !== undefined && { validTo: `${validTo}T00:00:00.000Z` }),
});
const periods = [
  period('third', '2028-01-01', '2029-01-01'),
  period('first', '2026-01-01', '2027-01-01'),
  period('second', '2027-01-01', '2028-01-01'),
];

describe('the contract of a call', () => {
  it.each([
    ['2026-01-01T00:00:00.000Z', 'first', false],
    ['2026-12-31T23:59:59.999Z', 'first', false],
    ['2027-01-01T00:00:00.000Z', 'second', false],
    ['2028-06-01T00:00:00.000Z', 'third', false],
    ['2029-01-01T00:00:00.000Z', 'third', true],
    ['2025-12-31T23:59:59.999Z', 'first', true],
  ])('R9: at %s is %s (lapsed: %s)', (at, contractId, lapsed) => {
    const period = contractForCalls(periods, at)!;
    expect(period).toMatchObject({ contractId });
    expect(isInForce(period, at)).toBe(!lapsed);
  });

  it('R9: a contract without an end stays in force', () => {
    expect(isInForce(period('open', '2026-01-01'), '2099-01-01T00:00:00.000Z')).toBe(true);
  });

  it('R9: a customer without a contract has none', () => {
    expect(contractForCalls([], '2026-01-01T00:00:00.000Z')).toBeUndefined();
  });
});

it('R9: a contract’s period is that of its version', () => {
  expect(periodOf(contractOf({ version: 3, validTo: '2027-01-01T00:00:00.000Z' }))).toEqual({
    contractId: 'acme-2026',
    version: 3,
    validFrom: '2026-01-01T00:00:00.000Z',
    validTo: '2027-01-01T00:00:00.000Z',
  });
});
