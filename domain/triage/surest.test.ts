import { expect, it } from 'vitest';
import type { Proposals } from './proposal.ts';
import { surest } from './surest.ts';

const opinion = (by: 'rule' | 'learnt' | 'model', confidence: number): Proposals => ({
  serviceId: { value: by, confidence, by, words: [], similar: [] },
});

it('R3: the surest opinion counts, of equally sure ones the first', () => {
  expect(surest(opinion('rule', 0.5), opinion('learnt', 0.7), opinion('model', 0.7)).serviceId?.by).toBe(
    'learnt',
  );
  expect(surest(opinion('rule', 0.9), opinion('learnt', 0.7)).serviceId?.by).toBe('rule');
});

it('R3: aspects are weighed one by one, and no opinion is no proposal', () => {
  const graded: Proposals = { impact: { value: 1, confidence: 0.2, by: 'rule', words: [], similar: [] } };
  expect(Object.keys(surest(opinion('learnt', 0.7), graded)).sort()).toEqual(['impact', 'serviceId']);
  expect(surest()).toEqual({});
});
