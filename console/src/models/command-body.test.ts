import { describe, expect, it } from 'vitest';
import { commandOf } from './command-body.ts';
import { commandFields, missingFields } from './command-form.ts';

describe('command forms', () => {
  it('U1: fields that were left empty are not sent', () => {
    expect(commandOf('assign', { groupId: 'network', assigneeId: '' })).toEqual({
      name: 'assign',
      body: { groupId: 'network' },
    });
    expect(commandOf('escalate', { reason: '   ' })).toEqual({ name: 'escalate', body: {} });
    expect(commandOf('forward', { providerId: 'netco', externalNumber: ' N-7 ' })).toEqual({
      name: 'forward',
      body: { providerId: 'netco', externalNumber: 'N-7' },
    });
  });

  it('U1: numbers are sent as numbers', () => {
    expect(commandOf('classify', { impact: '1', urgency: '2', type: 'incident' })).toEqual({
      name: 'classify',
      body: { impact: 1, urgency: 2, type: 'incident' },
    });
    expect(commandOf('rate', { score: '5' })).toEqual({ name: 'rate', body: { score: 5 } });
  });

  it('U1: a choice outside its list is not sent', () => {
    expect(commandOf('resolve', { solution: 'Kâğıt düzeltildi', code: 'out-of-scope' })).toEqual({
      name: 'resolve',
      body: { solution: 'Kâğıt düzeltildi' },
    });
  });

  it('U1: what is required and empty is named before anything is sent', () => {
    expect(missingFields('resolve', { solution: ' ' })).toEqual(['solution']);
    expect(missingFields('link', { ticketId: 'ACME-7' })).toEqual(['relation']);
    expect(missingFields('confirm', {})).toEqual([]);
  });

  it('U1: every command builds a body from its own fields only', () => {
    for (const [name, fields] of Object.entries(commandFields)) {
      const filled = Object.fromEntries(
        fields.map((field) => [field.name, field.name === 'relation' ? 'related' : '1']),
      );
      const { body } = commandOf(name as keyof typeof commandFields, filled);
      expect(fields.map((field) => field.name)).toEqual(expect.arrayContaining(Object.keys(body)));
    }
  });
});
