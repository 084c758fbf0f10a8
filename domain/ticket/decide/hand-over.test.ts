import { describe, expect, it } from 'vitest';
import { level0Contract, plainTriage, say, Story } from '../testing.ts';

const outOfScope = {
  ...plainTriage,
  scope: { in: false, clause: 'own-call-centre' },
};
const reason = { tr: 'Kapsam dışı', en: 'Out of scope' };

describe('handing over', () => {
  it('R3: the workflow hands a call to the route of its contract', () => {
    const story = new Story();
    story.give('can', say.assign);
    story.give('workflow', { type: 'triage', result: plainTriage });
    story.give('workflow', { type: 'attempt-first-level' });
    story.ring();
    expect(
      story.give('workflow', {
        type: 'hand-over',
        level: 'provider',
        groupId: 'network',
        providerId: 'netco',
        routing: { by: 'rule', ruleId: 'network-at-night' },
      }),
    ).toEqual(['handed-over', 'work-ordered']);
    expect(story.ticket).toMatchObject({
      status: 'in-progress',
      stage: 'await-resolution',
      level: 'provider',
      groupId: 'network',
      providerId: 'netco',
      followUps: { count: 0, lastAt: story.now },
      routing: { by: 'rule', ruleId: 'network-at-night', at: story.now },
    });
    expect(story.ticket.assigneeId).toBeUndefined();
  });

  it('R3: a hand-over that comes after a person’s does nothing', () => {
    const story = new Story();
    story.give('can', say.forward);
    expect(story.give('workflow', { type: 'hand-over', level: 'L2', groupId: 'experts' })).toEqual([]);
    expect(story.ticket.providerId).toBe('netco');
  });

  it('R3: a group with nobody is passed over, and that is on record', () => {
    const story = new Story({ contract: level0Contract });
    story.give('workflow', { type: 'triage', result: plainTriage });
    const command = { type: 'hand-over', level: 'L2', groupId: 'experts', emptyGroupId: 'ghosts' } as const;
    expect(story.give('workflow', command)).toEqual(['group-found-empty', 'handed-over']);
    expect(story.ticket).toMatchObject({ groupId: 'experts', stage: 'await-resolution' });
  });

  it('R14, peers 16: a group that assigns by load gives the call to the member whose turn it is', () => {
    const nextAssignee = { groupId: 'experts', assigneeId: 'deniz' };
    const story = new Story({ facts: { nextAssignee } }).flow();
    expect(story.give('can', say.escalate)).toEqual(['handed-over', 'assigned']);
    expect(story.ticket.assigneeId).toBe('deniz');
  });

  it('R14, peers 16: a call that goes elsewhere is not given to that member', () => {
    const story = new Story({ facts: { nextAssignee: { groupId: 'network', assigneeId: 'x' } } }).flow();
    expect(story.give('can', say.escalate)).toEqual(['handed-over']);
    expect(story.give('can', say.forward)).not.toContain('assigned');
  });

  it('R14, peers 16: when something is due and its assignee is away, the group has it again', () => {
    const story = new Story({ facts: { absentAssignee: { assigneeId: 'can' } } }).flow();
    story.give('can', say.escalate);
    story.give('can', say.assign);
    expect(story.ring()).toContain('returned-to-group');
    expect(story.ticket).toMatchObject({ groupId: 'experts' });
    expect(story.ticket.assigneeId).toBeUndefined();
  });

  it('R14, peers 16: a delegate who is there gets it instead, and others keep theirs', () => {
    const absentAssignee = { assigneeId: 'can', delegateId: 'ece' };
    const story = new Story({ facts: { absentAssignee } }).flow();
    story.give('can', say.escalate);
    story.give('can', say.assign);
    expect(story.ring()).toContain('assigned');
    expect(story.ticket.assigneeId).toBe('ece');
    expect(story.ring()).not.toContain('assigned');
  });

  it('R3: an agent escalates to the contract’s group, or to a group of choice', () => {
    const story = new Story().flow();
    expect(story.give('can', say.escalate)).toEqual(['handed-over']);
    expect(story.ticket).toMatchObject({ level: 'L2', groupId: 'experts', stage: 'await-resolution' });
    expect(story.refusal('can', say.escalate)).toEqual({ code: 'nothing-to-change', command: 'escalate' });
    story.give('can', { type: 'escalate', body: { groupId: 'network' } });
    expect(story.ticket.groupId).toBe('network');
  });

  it('R15: a provider’s ticket keeps its number there, and comes back without it', () => {
    const story = new Story().flow();
    story.give('can', { type: 'forward', body: { providerId: 'netco', externalNumber: 'N-7' } });
    expect(story.ticket).toMatchObject({
      level: 'provider',
      providerId: 'netco',
      externalNumber: 'N-7',
      groupId: 'desk',
    });
    expect(story.refusal('can', say.forward)).toEqual({ code: 'nothing-to-change', command: 'forward' });
    story.give('can', { type: 'forward', body: { providerId: 'netco', externalNumber: 'N-8' } });
    expect(story.ticket.externalNumber).toBe('N-8');
    story.give('netco', say.escalate);
    expect(story.ticket).toMatchObject({ level: 'L2', groupId: 'experts' });
    expect([story.ticket.providerId, story.ticket.externalNumber]).toEqual([undefined, undefined]);
  });

  it('R4: what was handed over is chased, and the chases are counted per hand-over', () => {
    const story = new Story().flow();
    story.give('can', say.forward);
    while (story.ticket.followUps.count < 2) story.ring();
    expect(story.log.at(-1)?.event).toEqual({
      type: 'followed-up',
      count: 2,
      groupId: 'desk',
      providerId: 'netco',
    });
    expect(story.ticket.followUps.lastAt).toBe(story.now);
    story.give('netco', say.escalate);
    expect(story.ticket.followUps).toEqual({ count: 0, lastAt: story.now });
  });

  it('R4: a first assignment begins the work; another group has its own people', () => {
    const story = new Story().flow();
    story.give('can', say.assign);
    expect(story.ticket).toMatchObject({ status: 'in-progress', assigneeId: 'can', groupId: 'desk' });
    expect(story.refusal('ece', say.assign).code).toBe('nothing-to-change');
    story.give('can', { type: 'assign', body: { groupId: 'network' } });
    expect(story.ticket.groupId).toBe('network');
    expect(story.ticket.assigneeId).toBeUndefined();
    expect(story.ticket.sla.response.metAt).toBeUndefined();
  });
});

describe('redirect', () => {
  it('R10: an out-of-scope call without a route gets the honest answer with its clause', () => {
    const story = new Story();
    story.give('workflow', { type: 'triage', result: outOfScope });
    expect(story.ticket.stage).toBe('redirect');
    expect(story.give('workflow', { type: 'redirect', clause: 'own-call-centre', reason })).toEqual([
      'redirected',
      'resolved',
    ]);
    expect(story.ticket).toMatchObject({
      status: 'resolved',
      stage: 'await-confirmation',
      scope: { in: false, clause: 'own-call-centre' },
      resolution: { code: 'out-of-scope', text: 'Kapsam dışı', by: 'workflow', level: 'L0' },
    });
  });

  it.each([
    [{ groupId: 'consulting' }, { level: 'L2', groupId: 'consulting' }],
    [{ providerId: 'netco' }, { level: 'provider', providerId: 'netco' }],
  ])('R10: where a route exists the call is redirected there: %o', (route, expected) => {
    const story = new Story();
    story.give('workflow', { type: 'triage', result: outOfScope });
    story.give('workflow', { type: 'redirect', clause: 'own-call-centre', reason, ...route });
    expect(story.ticket).toMatchObject({ stage: 'await-resolution', scope: { in: false }, ...expected });
  });

  it('R10: a call that an agent has taken up meanwhile is not redirected', () => {
    const story = new Story();
    story.give('workflow', { type: 'triage', result: outOfScope });
    story.give('can', say.escalate);
    expect(story.give('workflow', { type: 'redirect', clause: 'own-call-centre', reason })).toEqual([]);
  });

  it('R10: a requester who refuses the answer is heard by a person', () => {
    const story = new Story().flow(outOfScope);
    story.give('ayse', say.reject);
    expect(story.flow().ticket).toMatchObject({ stage: 'await-resolution', level: 'L2' });
  });
});
