import { describe, expect, it } from 'vitest';
import type { Me } from '../api/types.ts';
import { ticket } from '../testing/fixtures.ts';
import { commandOf } from './command-body.ts';
import { commandFields, fieldsFor, initialValues } from './command-form.ts';
import { type FormField, missingFields } from './form-field.ts';

/** What somebody might give for a field. */
const valueOf = ({ kind, name }: FormField): string => {
  if (kind === 'moment') return '2026-03-02T08:30';
  return name === 'relation' ? 'related' : '1';
};

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
    expect(missingFields(commandFields.resolve, { solution: ' ' })).toEqual(['solution']);
    expect(missingFields(commandFields.link, { ticketId: 'ACME-7' })).toEqual(['relation']);
    expect(missingFields(commandFields.confirm, {})).toEqual([]);
  });

  it('U1: every command builds a body from its own fields only', () => {
    for (const [name, fields] of Object.entries(commandFields)) {
      const filled = Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));
      const { body } = commandOf(name as keyof typeof commandFields, filled);
      expect(fields.map((field) => field.name)).toEqual(expect.arrayContaining(Object.keys(body)));
    }
  });

  it('R8: a hold ends at an instant, and half a moment is none', () => {
    expect(commandOf('hold', { reason: 'parts', until: '2026-03-02T08:30' })).toEqual({
      name: 'hold',
      body: { reason: 'parts', until: '2026-03-02T08:30:00.000Z' },
    });
    expect(commandOf('hold', { reason: 'parts', until: '' }).body).toEqual({ reason: 'parts' });
    const missing = (until: string) => missingFields(commandFields.hold, { reason: 'parts', until });
    expect([missing('2026-03-02T'), missing('T08:30')]).toEqual([['until'], ['until']]);
    expect([missing(''), missing('2026-03-02T08:30')]).toEqual([[], []]);
  });

  it('R11: only the desk, of a call with children, is asked whether words and solution are for all', () => {
    const alone = ticket();
    const parent = ticket({ links: [{ relation: 'child', ticketId: '01CHILD' }] });
    const major = { ...parent, major: { since: '2026-03-02T08:00:00.000Z', by: 'contract' } };
    const asked = (of: typeof alone, role: 'agent' | 'requester' = 'agent') =>
      fieldsFor('comment', { ticket: of, me: { role } }).map(({ name }) => name);
    expect(asked(alone)).toEqual(['text']);
    expect(asked(parent)).toEqual(['text', 'toChildren']);
    expect(asked(parent, 'requester')).toEqual(['text']);
    expect(commandOf('resolve', { solution: 'x', ...initialValues('resolve', alone) }).body).toEqual({
      solution: 'x',
    });
    expect(commandOf('resolve', { solution: 'x', ...initialValues('resolve', parent) }).body).toMatchObject({
      withChildren: false,
    });
    expect(commandOf('resolve', { solution: 'x', ...initialValues('resolve', major) }).body).toMatchObject({
      withChildren: true,
    });
  });

  it('R15: only whoever finds new solutions is asked whether one is for the knowledge base', () => {
    const asked = (me: Pick<Me, 'role' | 'level'>) =>
      fieldsFor('resolve', { ticket: ticket(), me }).some(({ name }) => name === 'newSolution');
    expect([asked({ role: 'agent', level: 'L2' }), asked({ role: 'administrator' })]).toEqual([true, true]);
    expect([asked({ role: 'agent', level: 'L1' }), asked({ role: 'provider' })]).toEqual([false, false]);
    expect(commandOf('resolve', { solution: 'x', newSolution: 'true' }).body).toEqual({
      solution: 'x',
      newSolution: true,
    });
    expect(commandOf('resolve', { solution: 'x', newSolution: 'false' }).body).toEqual({ solution: 'x' });
  });

  it('R14: a known solution is offered by its article', () => {
    expect(commandOf('offer-solution', { knownErrorId: 'printer-off' }).body).toEqual({
      knownErrorId: 'printer-off',
    });
  });

  it('R9: a visit is where the call is, unless said otherwise', () => {
    expect(initialValues('schedule-visit', ticket({ locationId: 'bursa' }))).toEqual({ locationId: 'bursa' });
  });

  it('R15: work is ordered from whoever was chosen', () => {
    expect(commandOf('order-work', { task: 'Hattı ölçün', providerId: 'netco', groupId: '' })).toEqual({
      name: 'order-work',
      body: { task: 'Hattı ölçün', providerId: 'netco' },
    });
  });
});
