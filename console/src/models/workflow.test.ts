import { describe, expect, it } from 'vitest';
import type { Workflow } from '../api/types.ts';
import { workflowView } from './workflow.ts';

const at = '2026-03-02T08:00:00.000Z';
const workflow = (differences: Partial<Workflow> = {}): Workflow => ({
  stage: 'await-first-level',
  generation: 1,
  status: 'running',
  steps: ['Resume', 'Route', 'Triage', 'Route', 'AttemptFirstLevel', 'AwaitFirstLevel'].map((state) => ({
    state,
    at,
  })),
  ...differences,
});

describe('where the workflow stands', () => {
  it('R4: shows the states that mean something, and which of them is now', () => {
    const { steps, status } = workflowView(workflow());
    expect(status).toBe('running');
    expect(steps.map(({ state, now }) => [state, now])).toEqual([
      ['Triage', false],
      ['AttemptFirstLevel', false],
      ['AwaitFirstLevel', true],
    ]);
    expect(steps.every(({ label }) => label !== undefined)).toBe(true);
  });

  it('R4: an ended workflow stands nowhere', () => {
    expect(workflowView(workflow({ status: 'succeeded' })).steps.some(({ now }) => now)).toBe(false);
    expect(workflowView(workflow({ status: 'timed-out' })).status).toBe('failed');
    expect(workflowView(workflow({ status: 'not-started', steps: [] }))).toMatchObject({
      status: 'not-started',
      steps: [],
    });
  });

  it('R4: says what happens next when nobody acts', () => {
    expect(workflowView(workflow({ checkpoint: { kind: 'follow-up', at } })).next).toEqual({
      label: 'checkpoint.follow-up',
      params: {},
      at,
    });
    expect(workflowView(workflow()).next).toBeUndefined();
  });

  it('R4: a state that this console does not know is shown by its own name', () => {
    expect(workflowView(workflow({ steps: [{ state: 'Ponder', at }] })).steps[0]).toMatchObject({
      state: 'Ponder',
      label: undefined,
    });
  });
});
