import { describe, expect, it } from 'vitest';
import { placeOf } from '../../lifecycle/place-of.ts';
import { say, Story } from '../testing.ts';

describe('checkpoint', () => {
  it('R4: a timer that is early, late or without cause does nothing', () => {
    const story = new Story().flow();
    story.pass(29);
    expect(story.give('workflow', { type: 'checkpoint' })).toEqual([]);
    story.give('can', say.cancel);
    story.pass(99_999);
    expect(story.give('workflow', { type: 'checkpoint' })).toEqual([]);
    expect(new Story().give('workflow', { type: 'checkpoint' })).toEqual([]);
  });

  it('R4: a timer’s timeout never ends before its checkpoint', () => {
    const story = new Story().flow();
    const { timeoutSeconds } = placeOf({ ticket: story.ticket, generation: 1, now: story.now });
    story.pass(timeoutSeconds / 60);
    expect(story.give('workflow', { type: 'checkpoint' })).toHaveLength(1);
  });

  it('R8: warnings and breaches of both clocks are told once each, in order', () => {
    const story = new Story({ input: { impact: 1, urgency: 1 } }).flow();
    story.give('can', say.escalate);
    const told = [story.ring(), story.ring(), story.ring(), story.ring()].flat();
    expect(told).toEqual(['sla-warned', 'sla-breached', 'sla-warned', 'sla-breached']);
    expect(story.ticket.sla).toMatchObject({
      response: { warnedAt: '2026-11-02T07:22:30.000Z', breachedAt: '2026-11-02T07:30:00.000Z' },
      resolution: { warnedAt: '2026-11-02T10:00:00.000Z', breachedAt: '2026-11-02T11:00:00.000Z' },
    });
    expect(story.ring()).toEqual(['followed-up']);
  });
});

describe('attention', () => {
  const stopped = () => {
    const story = new Story().flow();
    story.give('workflow', { type: 'need-attention', reason: 'States.TaskFailed' });
    return story;
  };

  it('R4: a fault of the workflow shows on the ticket, once', () => {
    const story = stopped();
    expect(story.ticket.attention).toEqual({ reason: 'States.TaskFailed', since: story.now });
    expect(story.give('workflow', { type: 'need-attention', reason: 'again' })).toEqual([]);
  });

  it('R4: the sweeper leaves it to an operator, who resumes under a new generation', () => {
    const story = stopped();
    expect(story.give('workflow', { type: 'restart' })).toEqual([]);
    expect(story.refusal('ayse', say.resume)).toEqual({ code: 'forbidden', command: 'resume' });
    expect(story.give('can', say.resume)).toEqual(['workflow-restarted']);
    expect(story.ticket).toMatchObject({ generation: 2, stage: 'await-first-level' });
    expect(story.ticket.attention).toBeUndefined();
    expect(story.refusal('can', say.resume)).toMatchObject({
      code: 'not-allowed-from-here',
      allowedFrom: ['attention'],
    });
  });

  it('R4: the sweeper restarts a ticket whose execution is gone, and the old execution ends', () => {
    const story = new Story().flow();
    expect(story.give('workflow', { type: 'restart' })).toEqual(['workflow-restarted']);
    expect(placeOf({ ticket: story.ticket, generation: 1, now: story.now }).stage).toBe('ended');
    expect(placeOf({ ticket: story.ticket, generation: 2, now: story.now }).stage).toBe('await-first-level');
  });

  it('R4: what has ended needs neither attention nor a restart', () => {
    const story = stopped();
    story.give('can', say.cancel);
    expect(story.ticket.attention).toBeUndefined();
    expect(story.give('workflow', { type: 'need-attention', reason: 'late' })).toEqual([]);
    expect(story.give('workflow', { type: 'restart' })).toEqual([]);
  });
});

describe('late tasks', () => {
  it('R4: a task of the workflow that finds the ticket elsewhere decides nothing', () => {
    const story = new Story().flow();
    story.give('can', say.resolve);
    const late = [
      { type: 'attempt-first-level' },
      { type: 'hand-over', level: 'L2' },
      { type: 'resume-work' },
      { type: 'close' },
    ] as const;
    expect(late.flatMap((command) => story.give('workflow', command))).toEqual([]);
  });
});
