import { expect, it } from 'vitest';
import { serviceByKnownError } from './service-by-known-error.ts';

const match = (...serviceIds: string[]) => ({ articleId: 'k', serviceIds, confidence: 0.8, words: ['vpn'] });

it('R3: a known error that fits tells its service, as sure as it fits', () => {
  expect(serviceByKnownError([match('vpn'), match('identity')])).toEqual({
    serviceId: { value: 'vpn', confidence: 0.8, by: 'rule', words: ['vpn'], similar: [] },
  });
});

it('R3: one of several services or of none tells nothing', () => {
  for (const matches of [[], [match()], [match('vpn', 'identity')]])
    expect(serviceByKnownError(matches)).toEqual({});
});
