import { describe, expect, it } from 'vitest';
import type { Improvement } from '../api/types.ts';
import {
  improvementCommandOf,
  improvementFields,
  improvementOf,
  improvementValues,
} from './improvement-form.ts';

const improvement: Improvement = {
  id: 'i1',
  number: 'IMP-1',
  version: 2,
  title: 'Parola sayfası',
  description: '',
  benefit: 'Ayda 40 çağrı',
  state: 'accepted',
  ownerId: 'can',
  dueAt: '2026-12-31T09:30:00.000Z',
  proposedBy: 'can',
  createdAt: '2026-11-02T07:00:00.000Z',
  updatedAt: '2026-11-02T07:00:00.000Z',
  updatedBy: 'can',
  history: [],
  commands: ['change'],
};

describe('an improvement’s forms', () => {
  it('R15: begin with the improvement as it stands, its day in the reader’s own time', () => {
    const values = improvementValues(improvement);
    expect(values['dueAt']).toBe('2026-12-31T09:30');
    expect(improvementCommandOf('change', values)).toEqual({
      name: 'change',
      body: {
        title: 'Parola sayfası',
        benefit: 'Ayda 40 çağrı',
        description: '',
        ownerId: 'can',
        dueAt: '2026-12-31T09:30:00.000Z',
      },
    });
  });

  it('R15: propose without what was left empty', () => {
    expect(improvementOf({ title: 'x', benefit: 'y', problemId: ' ' })).toEqual({
      title: 'x',
      benefit: 'y',
      description: '',
    });
  });

  it('R15: ask for owner and day only of whoever decides on them', () => {
    const named = (decides: boolean) => improvementFields('change', { decides }).map(({ name }) => name);
    expect(named(false)).not.toContain('ownerId');
    expect(named(true)).toEqual([...named(false), 'ownerId', 'dueAt']);
    expect(improvementFields('start', { decides: true })).toEqual([]);
  });
});
