import { describe, expect, it } from 'vitest';
import { contract, say, Story } from '../testing.ts';

const resolved = () => {
  const story = new Story().flow();
  story.pass(10).give('can', say.resolve);
  return story;
};

describe('confirmation', () => {
  it('R7: a solved call waits for the requester’s consent and no clock runs', () => {
    const story = resolved();
    expect(story.ticket).toMatchObject({
      status: 'resolved',
      stage: 'await-confirmation',
      confirmation: { requestedAt: story.now, remindersSent: 0 },
      sla: { response: { metAt: story.now }, resolution: { metAt: story.now } },
      checkpoint: { kind: 'confirmation-reminder' },
    });
  });

  it('R7: consent is recorded with who gave it, and the workflow closes', () => {
    const story = resolved();
    story.pass(3);
    expect(story.give('ayse', say.confirm)).toEqual(['confirmed']);
    expect(story.ticket).toMatchObject({ status: 'resolved', stage: 'close' });
    expect(story.give('workflow', { type: 'close' })).toEqual(['closed']);
    expect(story.ticket).toMatchObject({
      status: 'closed',
      stage: 'ended',
      confirmation: { answer: 'confirmed', by: 'ayse', answeredAt: story.now },
    });
    expect(story.ticket.checkpoint).toBeUndefined();
  });

  it('R7: who has confirmed may click again, before and after the closing, and nothing happens', () => {
    const story = resolved();
    story.give('ayse', say.confirm);
    expect(story.give('ayse', say.confirm)).toEqual([]);
    story.flow();
    expect(story.give('ayse', say.confirm)).toEqual([]);
    expect(story.ticket.status).toBe('closed');
  });

  it('R7: an agent records the consent that was given on the phone', () => {
    const story = resolved();
    story.give('ece', say.confirm);
    expect(story.ticket.confirmation).toMatchObject({ answer: 'confirmed', by: 'ece' });
  });

  it('R7: silence is reminded, then closed, and recorded as silence', () => {
    const story = resolved();
    expect([story.ring(), story.ring(), story.ring()]).toEqual([
      ['confirmation-reminded'],
      ['confirmation-reminded'],
      ['closed'],
    ]);
    expect(story.now).toBe('2026-11-05T07:10:00.000Z');
    expect(story.log.at(-1)?.event).toEqual({ type: 'closed', because: 'silence' });
    expect(story.ticket).toMatchObject({
      status: 'closed',
      confirmation: { answer: 'silence', remindersSent: 2 },
    });
    expect(story.ticket.confirmation?.by).toBeUndefined();
  });

  it('R7: a refusal reopens, counts, and continues the resolution clock where it stood', () => {
    const story = resolved();
    const due = story.ticket.sla.resolution.dueAt;
    expect(due).toBe('2026-11-04T09:00:00.000Z');
    story.pass(24 * 60);
    expect(story.give('ayse', say.reject)).toEqual(['rejected', 'reopened']);
    expect(story.ticket).toMatchObject({
      status: 'in-progress',
      stage: 'reopen',
      reopenCount: 1,
      confirmation: { answer: 'refused', by: 'ayse' },
      sla: { resolution: { dueAt: '2026-11-05T09:00:00.000Z' } },
    });
    expect(story.ticket.sla.resolution.metAt).toBeUndefined();
    expect(story.ticket.resolution).toBeUndefined();
  });

  it('R7: a refusal that comes between the consent and the closing wins', () => {
    const story = resolved();
    story.give('ayse', say.confirm);
    story.give('ayse', say.reject);
    expect(story.give('workflow', { type: 'close' })).toEqual([]);
    expect(story.ticket.stage).toBe('reopen');
  });

  it('R14: what the first level had solved goes to the second level after a refusal', () => {
    const story = resolved();
    story.give('ayse', say.reject);
    expect(story.give('workflow', { type: 'resume-work' })).toEqual(['work-resumed']);
    expect(story.ticket.stage).toBe('escalate');
  });

  it.each([['escalate'], ['forward']] as const)(
    'R15: who has it after %s goes on with it after a refusal, and is chased anew',
    (command) => {
      const story = new Story().flow();
      story.give('can', say[command]);
      story.give('deniz', say.resolve);
      story.pass(3 * 24 * 60).give('ayse', say.reject);
      story.flow();
      expect(story.ticket).toMatchObject({
        stage: 'await-resolution',
        status: 'in-progress',
        followUps: { lastAt: story.now },
      });
    },
  );

  it('R7: a closed ticket is reopened under a new generation, as its execution has ended', () => {
    const story = resolved();
    story.give('ayse', say.confirm);
    story.flow();
    expect(story.give('ayse', say.reopen)).toEqual(['reopened', 'workflow-restarted']);
    expect(story.ticket).toMatchObject({ generation: 2, stage: 'reopen', reopenCount: 1 });
    expect(story.ticket.closedAt).toBeUndefined();
    expect(story.log.at(-1)).toMatchObject({ generation: 2, wakes: true });
    expect(story.flow().ticket.stage).toBe('await-resolution');
  });

  it('R7: a consent that was given before a reopening is no consent after it', () => {
    const story = resolved();
    story.give('ayse', say.confirm);
    story.flow().give('ayse', say.reopen);
    expect(story.refusal('ayse', say.confirm).code).toBe('not-allowed-from-here');
    story.flow().give('deniz', say.resolve);
    expect(story.give('ayse', say.confirm)).toEqual(['confirmed']);
  });

  it('R5: the requester rates what was solved, and may change the mind', () => {
    const story = resolved();
    story.give('ayse', say.rate);
    story.pass(1).give('ayse', { type: 'rate', body: { score: 2, comment: 'yavaş' } });
    expect(story.ticket.satisfaction).toEqual({ score: 2, comment: 'yavaş', at: story.now });
    expect(story.refusal('can', say.rate)).toEqual({ code: 'forbidden', command: 'rate' });
  });

  it('R5: nobody rates what is not solved', () => {
    expect(new Story().refusal('ayse', say.rate)).toMatchObject({
      code: 'not-allowed-from-here',
      status: 'new',
      allowedFrom: ['resolved', 'closed'],
    });
  });

  it('R4: a withdrawn call ends at once', () => {
    const story = new Story().flow();
    expect(story.give('ayse', say.cancel)).toEqual(['cancelled']);
    expect(story.ticket).toMatchObject({ status: 'cancelled', stage: 'ended' });
    expect(story.ticket.checkpoint).toBeUndefined();
  });
});

it('R7, R8, peers 7: what is solved on Friday is not closed by Monday: silence is counted in business days', () => {
  const story = new Story({
    contract: { ...contract, confirmation: { reminderMinutes: 540, reminders: 2, closeMinutes: 2 * 540 } },
  }).flow();
  story.now = '2026-11-06T14:00:00.000Z';
  story.give('can', say.resolve);
  while (story.ticket.status !== 'closed') story.ring();
  expect(story.now).toBe('2026-11-10T14:00:00.000Z');
});
