import { describe, expect, it } from 'vitest';
import { viewOf } from './testing.ts';
import { isCheckpoint, standingFaults } from './verdict.ts';

const expected = { ends: 'closed', reopens: 1, impact: 2, urgency: 2 } as const;
const ended = viewOf({ status: 'closed', stage: 'ended', reopenCount: 1 });
const succeeded = { status: 'succeeded' } as const;

describe('a ticket whose history has been played', () => {
  it('U10: is right where its history says', () => {
    expect(standingFaults(expected, { ticket: ended, workflow: succeeded })).toEqual([]);
  });

  it.each([
    [
      'R7: is open',
      { ticket: viewOf({ reopenCount: 1 }), workflow: { status: 'running' } },
      'status is new, not closed',
    ],
    [
      'R7: was not opened again',
      { ticket: { ...ended, reopenCount: 0 }, workflow: succeeded },
      'reopenCount is 0, not 1',
    ],
    [
      'R11: has another impact',
      { ticket: { ...ended, impact: 1 }, workflow: succeeded },
      'impact is 1, not 2',
    ],
    [
      'R11: has another priority',
      { ticket: { ...ended, priority: 1 }, workflow: succeeded },
      'priority is 1, not 3',
    ],
    [
      'R4: has an execution that hangs',
      { ticket: ended, workflow: { status: 'running' } },
      'its execution is running, not succeeded',
    ],
    [
      'R4: needs attention',
      { ticket: { ...ended, attention: { reason: 'Triage', since: ended.createdAt } }, workflow: succeeded },
      'needs attention: Triage',
    ],
  ] as const)('%s', (_what, standing, fault) => {
    expect(standingFaults(expected, standing)).toEqual([fault]);
  });

  it('U10: may be open where its history ends so, with an execution that waits', () => {
    const open = { ...expected, ends: 'open', reopens: 0 } as const;
    expect(standingFaults(open, { ticket: viewOf(), workflow: { status: 'running' } })).toEqual([]);
    expect(standingFaults(open, { ticket: viewOf(), workflow: { status: 'failed' } })).toEqual([
      'its execution is failed, not running',
    ]);
  });
});

it.each([
  ['follow-ups', 'workflow', 'followed-up', {}, true],
  ['closings by silence', 'workflow', 'closed', { because: 'silence' }, true],
  ['no closings by consent', 'workflow', 'closed', { because: 'confirmation' }, false],
  ['no commands of persons', 'person', 'commented', {}, false],
] as const)('R4: checkpoints are %s', (...[, kind, type, data, is]) => {
  expect(isCheckpoint({ id: 't1-1-0', at: '2016-02-29T08:00:00.000Z', type, actor: { kind }, data })).toBe(
    is,
  );
});
