import { describe, expect, it } from 'vitest';
import { level0Contract, plainTriage, say, Story } from '../testing.ts';

const withCandidates = (...candidates: string[]) => new Story().flow({ ...plainTriage, candidates });

describe('triage', () => {
  it('R2: what triage finds is put on the ticket', () => {
    const story = new Story();
    story.give('workflow', {
      type: 'triage',
      result: {
        ...plainTriage,
        ticketType: 'service-request',
        impact: 1,
        urgency: 2,
        serviceId: 'printing',
        category: 'toner',
        groupId: 'print-desk',
        candidates: ['k1', 'k2'],
      },
    });
    expect(story.ticket).toMatchObject({
      type: 'service-request',
      impact: 1,
      urgency: 2,
      priority: 2,
      serviceId: 'printing',
      category: 'toner',
      groupId: 'print-desk',
      candidates: ['k1', 'k2'],
      stage: 'attempt-first-level',
      firstLevelUntil: '2026-11-02T08:00:00.000Z',
      status: 'new',
    });
  });

  it('R13: under a Level 0 contract the call goes straight to a hand-over', () => {
    const story = new Story({ contract: level0Contract });
    expect(story.give('workflow', { type: 'triage', result: plainTriage })).toEqual(['triaged']);
    expect(story.ticket).toMatchObject({ stage: 'escalate', status: 'new' });
    expect(story.ticket.firstLevelUntil).toBeUndefined();
  });

  it('R13: under a Level 0 contract nothing is offered, whatever a task asks', () => {
    const story = new Story({ contract: level0Contract });
    story.ticket = {
      ...story.ticket,
      stage: 'attempt-first-level',
      firstLevelUntil: '2027-01-01T00:00:00.000Z',
    };
    expect(
      story.give('workflow', {
        type: 'attempt-first-level',
        knownError: { id: 'k1', title: { tr: 'a', en: 'a' }, solution: { tr: 'b', en: 'b' } },
      }),
    ).toEqual(['first-level-ended']);
    expect(story.ticket).toMatchObject({ stage: 'escalate', offers: [] });
  });

  it('R4: triage that comes after a person has acted changes nothing', () => {
    const story = new Story();
    story.give('can', say.escalate);
    const before = story.ticket;
    expect(story.give('workflow', { type: 'triage', result: plainTriage })).toEqual([]);
    expect(story.ticket).toBe(before);
  });

  it('R4: a call that was assigned before triage is still triaged, in progress', () => {
    const story = new Story();
    story.give('can', say.assign);
    story.flow();
    expect(story.ticket).toMatchObject({ stage: 'await-first-level', status: 'in-progress' });
  });
});

describe('the first level', () => {
  it('R14: offers the best known solution and waits for the requester’s word', () => {
    const story = withCandidates('k1', 'k2');
    expect(story.ticket).toMatchObject({
      stage: 'await-first-level',
      level: 'L1',
      candidates: ['k2'],
      offers: [{ knownErrorId: 'k1' }],
      checkpoint: { kind: 'first-level-over', at: '2026-11-02T08:00:00.000Z' },
    });
  });

  it('R14: a solution that worked resolves and confirms the ticket in one commit', () => {
    const story = withCandidates('k1');
    story.pass(5);
    expect(story.give('ayse', say.confirm)).toEqual(['solution-worked', 'resolved', 'confirmed']);
    expect(story.ticket).toMatchObject({
      status: 'resolved',
      stage: 'close',
      offers: [{ outcome: 'worked', answeredAt: story.now }],
      resolution: {
        code: 'known-solution',
        level: 'L1',
        knownErrorId: 'k1',
        text: 'solution of k1 (tr)',
        by: 'ayse',
      },
      confirmation: { answer: 'confirmed', by: 'ayse' },
      sla: { response: { metAt: story.now }, resolution: { metAt: story.now } },
    });
    story.flow();
    expect(story.ticket).toMatchObject({ status: 'closed', stage: 'ended', closedAt: story.now });
  });

  it('R14: a solution that failed makes room for the next one, then for the second level', () => {
    const story = withCandidates('k1', 'k2');
    expect(story.give('ayse', say.reject)).toEqual(['solution-refused']);
    expect(story.ticket.stage).toBe('attempt-first-level');
    story.flow();
    expect(story.ticket.offers).toMatchObject([
      { knownErrorId: 'k1', outcome: 'failed' },
      { knownErrorId: 'k2' },
    ]);
    story.give('ayse', say.reject);
    expect(story.ticket.stage).toBe('escalate');
    expect(story.flow().ticket).toMatchObject({ stage: 'await-resolution', level: 'L2', groupId: 'experts' });
  });

  it('R14: no further solution is offered when the window is over', () => {
    const story = withCandidates('k1', 'k2');
    story.pass(60).give('ayse', say.reject);
    expect(story.give('workflow', { type: 'attempt-first-level' })).toEqual(['first-level-ended']);
    expect(story.ticket.stage).toBe('escalate');
  });

  it('R14: without a known solution the agents have the window to themselves', () => {
    const story = withCandidates();
    expect(story.log.at(-1)?.event.type).toBe('first-level-awaited');
    expect(story.refusal('ayse', say.confirm).code).toBe('not-allowed-from-here');
    expect(story.give('can', say.resolve)).toEqual(['resolved']);
    expect(story.ticket.resolution).toMatchObject({ code: 'solved', level: 'L1', by: 'can' });
  });

  it('R14: the end of the window hands the call over', () => {
    const story = withCandidates('k1');
    expect(story.ring()).toEqual(['first-level-ended']);
    expect(story.refusal('ayse', say.confirm).code).toBe('not-allowed-from-here');
    expect(story.flow().ticket).toMatchObject({ stage: 'await-resolution', status: 'in-progress' });
  });

  it('R14: the window is given back the time that the requester took to answer', () => {
    const story = withCandidates('k1');
    story.pass(20).give('can', say['request-info']);
    story.pass(24 * 60).give('ayse', say.comment);
    expect(story.ticket).toMatchObject({
      stage: 'await-first-level',
      checkpoint: { kind: 'first-level-over', at: '2026-11-03T08:00:00.000Z' },
    });
  });
});

describe('an agent’s offer', () => {
  const offer = say['offer-solution'];

  it('R14: asks the requester as the workflow would, while the first-level window is open', () => {
    const story = withCandidates();
    expect(story.give('can', offer)).toEqual(['solution-offered']);
    expect(story.ticket).toMatchObject({
      stage: 'await-first-level',
      offers: [{ knownErrorId: 'k7', solution: { tr: 'solution of k7 (tr)' } }],
    });
    expect(story.give('ayse', say.confirm)).toEqual(['solution-worked', 'resolved', 'confirmed']);
  });

  it('R14: is never one that was tried', () => {
    const story = withCandidates('k7', 'k1');
    story.give('ayse', say.reject);
    story.flow().give('ayse', say.reject);
    story.ticket = { ...story.ticket, stage: 'await-first-level' };
    expect(story.refusal('can', offer)).toEqual({ code: 'already-offered', knownErrorId: 'k7' });
  });

  it('R14: waits until the one before is answered, and comes too late after the hand-over', () => {
    const story = withCandidates('k1');
    expect(story.refusal('can', offer)).toMatchObject({
      code: 'not-allowed-from-here',
      allowedFrom: ['first-level'],
    });
    story.give('can', say.escalate);
    expect(story.refusal('can', offer).code).toBe('not-allowed-from-here');
  });

  it('R13: is none under a Level 0 contract, whoever gives it', () => {
    const story = new Story({ contract: level0Contract });
    story.ticket = { ...story.ticket, stage: 'await-first-level' };
    for (const who of ['ece', 'deniz', 'admin'] as const)
      expect(story.refusal(who, offer)).toMatchObject({ code: 'level-0-does-not-solve' });
  });
});

describe('what was solved by a known error', () => {
  const solve = { type: 'resolve', body: { solution: 'x', knownErrorId: 'k9' } } as const;

  it('R5: is told when the requester agrees or refuses, so that it can be counted', () => {
    const agreed = withCandidates();
    agreed.give('can', solve);
    agreed.give('ayse', say.confirm);
    expect(agreed.log.at(-1)?.event).toEqual({ type: 'confirmed', by: 'ayse', knownErrorId: 'k9' });
    const refused = withCandidates();
    refused.give('can', solve);
    refused.give('ayse', say.reject);
    expect(refused.log.at(-2)?.event).toMatchObject({ type: 'rejected', knownErrorId: 'k9' });
  });

  it('R15: is no new solution; what level 2 found itself may be one', () => {
    const story = withCandidates();
    const newOne = { solution: 'x', newSolution: true };
    expect(story.refusal('deniz', { type: 'resolve', body: { ...newOne, knownErrorId: 'k9' } })).toEqual({
      code: 'known-solution-is-not-new',
    });
    story.give('deniz', { type: 'resolve', body: newOne });
    expect(story.ticket.resolution).toMatchObject({ code: 'solved', level: 'L2', newSolution: true });
  });
});

describe('resolve', () => {
  it.each(['ece', 'can'] as const)('R13: under a Level 0 contract %s does not solve', (agent) => {
    const story = new Story({ contract: level0Contract }).flow();
    expect(story.refusal(agent, say.resolve)).toEqual({ code: 'level-0-does-not-solve', level: 'L2' });
  });

  it('R15: level 2, the provider and an administrator solve under a Level 0 contract', () => {
    for (const who of ['deniz', 'netco', 'admin'] as const) {
      const story = new Story({ contract: level0Contract }).flow();
      expect(story.give(who, say.resolve)).toEqual(['resolved']);
    }
  });

  it.each([
    { who: 'can', type: 'incident', counted: { code: 'solved', level: 'L1' } },
    { who: 'can', type: 'service-request', counted: { code: 'fulfilled', level: 'L1' } },
    { who: 'deniz', type: 'incident', body: { knownErrorId: 'k9' }, counted: { code: 'known-solution' } },
    {
      who: 'deniz',
      type: 'incident',
      body: { code: 'fulfilled' },
      counted: { code: 'fulfilled', level: 'L2' },
    },
    { who: 'netco', type: 'incident', counted: { code: 'by-provider', level: 'provider' } },
    { who: 'admin', type: 'incident', counted: { code: 'solved', level: 'L0' } },
  ] as const)(
    'R14: what $who resolves on an $type is counted as $counted',
    ({ who, type, counted, ...rest }) => {
      const story = new Story({ input: { type } });
      const body = 'body' in rest ? rest.body : {};
      story.give(who, { type: 'resolve', body: { solution: 'x', ...body } });
      expect(story.ticket.resolution).toMatchObject({ ...counted, ...body });
    },
  );

  it('R4: a ticket can be resolved before triage, and the workflow follows it', () => {
    const story = new Story();
    story.give('can', say.resolve);
    expect(story.give('workflow', { type: 'triage', result: plainTriage })).toEqual([]);
    expect(story.ticket).toMatchObject({ stage: 'await-confirmation', status: 'resolved' });
  });
});
