import { describe, expect, it } from 'vitest';
import type { Triage } from '../api/types.ts';
import { ticket } from '../testing/fixtures.ts';
import { findingsOf, followingOf } from './triage.ts';

const proposed = <Value>(value: Value) => ({
  value,
  confidence: 0.8,
  by: 'learnt' as const,
  words: ['yazıcı'],
  similar: [],
});
const triage: Triage = {
  proposals: {
    urgency: proposed(2),
    type: proposed('incident' as const),
    serviceId: proposed('printing'),
    groupId: proposed('network'),
  },
  applied: ['type', 'groupId'],
  duplicates: [],
};

describe('what triage said of a call', () => {
  it('R14: tells what was applied, what stood already, what a person changed, and what waits for one', () => {
    const findings = findingsOf(triage, ticket({ type: 'incident', urgency: 2, groupId: 'desk' }));
    expect(findings.map(({ aspect, value, state }) => [aspect, value, state])).toEqual([
      ['type', 'incident', 'applied'],
      ['serviceId', 'printing', 'waiting'],
      ['urgency', '2', 'standing'],
      ['groupId', 'network', 'overruled'],
    ]);
    expect(findings[0]).toMatchObject({ confidence: 0.8, by: 'learnt', words: ['yazıcı'] });
  });

  it('U1: is followed by the commands that a person has anyway', () => {
    expect(followingOf({ aspect: 'urgency', value: '1' })).toEqual({
      name: 'classify',
      body: { urgency: 1 },
    });
    expect(followingOf({ aspect: 'serviceId', value: 'printing' })).toEqual({
      name: 'classify',
      body: { serviceId: 'printing' },
    });
    expect(followingOf({ aspect: 'groupId', value: 'network' })).toEqual({
      name: 'assign',
      body: { groupId: 'network' },
    });
  });
});
