import { beforeAll, describe, expect, test } from 'vitest';
import { measureOrdinaryCall } from './ordinary-call.ts';
import { costsOf, totalOf, type Usage } from './prices.ts';

describe('U9: the price of an ordinary ticket on AWS', () => {
  let usage: Usage;
  beforeAll(async () => {
    usage = await measureOrdinaryCall();
  });

  test('U9: it is below a tenth of a US cent, at list prices and without any free tier', () => {
    const total = totalOf(costsOf(usage));
    expect(total).toBeGreaterThan(0.0003);
    expect(total).toBeLessThan(0.001);
  });

  test('U9: mails and state transitions are most of it: the database is asked sparingly', () => {
    expect(usage['mails (SES)']).toBe(3);
    expect(usage['state transitions']).toBeLessThanOrEqual(12);
    expect(usage['write request units']).toBeGreaterThan(10);
    expect(usage['write request units']).toBeLessThan(150);
    expect(usage['read request units']).toBeGreaterThan(5);
    expect(usage['read request units']).toBeLessThan(100);
    const [first, second] = costsOf(usage);
    expect(new Set([first?.what, second?.what])).toEqual(new Set(['mails (SES)', 'state transitions']));
  });

  test('U9: costs add up from amounts and prices', () => {
    const nothing = Object.fromEntries(Object.keys(usage).map((key) => [key, 0])) as Usage;
    expect(totalOf(costsOf(nothing))).toBe(0);
    expect(totalOf(costsOf({ ...nothing, 'state transitions': 1_000 }))).toBeCloseTo(0.025);
    expect(totalOf(costsOf({ ...nothing, 'mails (SES)': 1_000, 'GB of logs': 1 }))).toBeCloseTo(0.6);
  });
});
