import { describe, expect, it } from 'vitest';
import type { ProblemRecord } from '../api/types.ts';
import { missingFields } from './form-field.ts';
import {
  linkOf,
  newProblemOf,
  newProblemValues,
  problemCommandOf,
  problemFields,
  problemValues,
} from './problem-form.ts';

const problem: ProblemRecord = {
  id: 'p1',
  number: 'PRB-1',
  version: 3,
  title: 'Yazdırma kuyruğu',
  description: '',
  status: 'known-error',
  priority: 2,
  cause: 'Eski sürücü',
  workaround: { tr: 'Kuyruğu boşaltın.' },
  incidents: [],
  createdAt: '2026-11-02T07:00:00.000Z',
  createdBy: 'deniz',
  updatedAt: '2026-11-02T07:00:00.000Z',
  updatedBy: 'deniz',
  commands: ['change'],
};

describe('a problem’s forms', () => {
  it('R11: open one from a call, without what was left empty', () => {
    const values = { ...newProblemValues('ACME-7'), title: ' Yazdırma kuyruğu ', cause: '  ' };
    expect(newProblemOf(values)).toEqual({
      title: 'Yazdırma kuyruğu',
      description: '',
      priority: 3,
      ticketId: 'ACME-7',
    });
  });

  it('R11: begin with the problem as it stands, and change only what was typed', () => {
    const values = { ...problemValues(problem), title: 'Kuyruk' };
    expect(problemCommandOf('change', values)).toEqual({
      name: 'change',
      body: { title: 'Kuyruk', description: '', priority: 2, cause: 'Eski sürücü' },
    });
    expect(problemCommandOf('known-error', values)).toEqual({
      name: 'known-error',
      body: { cause: 'Eski sürücü', workaround: { tr: 'Kuyruğu boşaltın.' } },
    });
  });

  it('R11, U1: say what requesters read in one language or both', () => {
    const body = { solution: { tr: 'Bitti.', en: 'Done.' } };
    expect(problemCommandOf('resolve', { 'solution.tr': 'Bitti.', 'solution.en': ' Done. ' })).toEqual({
      name: 'resolve',
      body,
    });
    expect(problemCommandOf('known-error', { cause: 'x', 'workaround.en': ' ' })).toEqual({
      name: 'known-error',
      body: { cause: 'x' },
    });
  });

  it('R11: link a call to a problem by its number, however it was typed', () => {
    expect(linkOf({ problemNumber: ' prb-12 ' }, 't1')).toEqual({
      id: 'PRB-12',
      command: { name: 'incidents', body: { ticketId: 't1' } },
    });
    expect(missingFields(problemFields.incidents, {})).toEqual(['ticketId']);
  });
});
