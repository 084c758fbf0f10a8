import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposals } from '../proposal.ts';
import { answerSchema, proposalsByModel } from './answer.ts';

const name = { tr: 'ad', en: 'name' };
const choices = {
  services: [
    { id: 'vpn', name },
    { id: 'printing', name },
  ],
  groups: [{ id: 'network', name }],
};
const sure = <Value>(value: Value, confidence: unknown = 0.9) => ({ value, confidence });

describe('a model’s answer', () => {
  it('R13: is proposals, with the confidence that the model states', () => {
    const answer = {
      type: sure('incident'),
      serviceId: sure('vpn', 0.7),
      impact: sure(3),
      urgency: sure(1),
      groupId: sure('network'),
    };
    const by = { by: 'model', words: [], similar: [] };
    expect(proposalsByModel(answer, choices)).toEqual({
      type: { ...sure('incident'), ...by },
      serviceId: { ...sure('vpn', 0.7), ...by },
      impact: { ...sure(3), ...by },
      urgency: { ...sure(1), ...by },
      groupId: { ...sure('network'), ...by },
    });
  });

  it('U8: ids and values that are none of the choices are dropped, the rest stays', () => {
    const answer = {
      type: sure('catastrophe'),
      serviceId: sure('payroll'),
      groupId: sure('administrators'),
      impact: sure(0),
      urgency: sure(2),
      scope: { in: false },
      priority: sure(1),
    };
    expect(Object.keys(proposalsByModel(answer, choices) ?? {})).toEqual(['urgency']);
  });

  it.each([
    [7, 1],
    [-1, 0],
  ])('R13: a confidence of %d counts as %d', (stated, counted) => {
    expect(proposalsByModel({ urgency: sure(2, stated) }, choices)?.urgency?.confidence).toBe(counted);
  });

  it.each([
    undefined,
    null,
    'incident',
    [],
    {},
    { type: 'incident' },
    { type: sure('incident', 'very') },
    { urgency: sure('1') },
  ])('U8: %j is no answer', (answer) => {
    expect(proposalsByModel(answer, choices)).toBeUndefined();
  });

  it('U8: whatever it is, nothing but valid proposals of the choices comes of it', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (type, serviceId) => {
        const found = proposalsByModel({ type, serviceId, impact: sure(2) }, choices);
        expect(proposals.parse(found)).toEqual(found);
      }),
    );
  });

  it('R13: its schema names the choices, and no list that is empty', () => {
    expect(answerSchema(choices).properties).toMatchObject({
      type: { properties: { value: { enum: ['incident', 'service-request'], type: 'string' } } },
      serviceId: { properties: { value: { enum: ['vpn', 'printing'] } } },
      impact: { properties: { value: { enum: [1, 2, 3], type: 'integer' } } },
    });
    expect(Object.keys(answerSchema({ services: [], groups: [] }).properties)).toEqual([
      'type',
      'impact',
      'urgency',
    ]);
  });
});
