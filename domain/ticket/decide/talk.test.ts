import { describe, expect, it } from 'vitest';
import { say, Story } from '../testing.ts';

const atExperts = () => {
  const story = new Story().flow();
  story.give('can', say.escalate);
  return story;
};

describe('comment and note', () => {
  it.each(['ece', 'netco', 'admin'] as const)(
    'R13: a public message by %s stops the response clock once',
    (who) => {
      const story = new Story().flow();
      story.pass(7);
      const firstAt = story.now;
      expect(story.give(who, say.comment)).toEqual(['commented']);
      story.pass(5).give(who, say.comment);
      expect(story.ticket.sla.response.metAt).toBe(firstAt);
    },
  );

  it('R13: neither a note nor the requester’s own message is a response', () => {
    const story = new Story().flow();
    story.give('can', say.note);
    story.give('ayse', say.comment);
    expect(story.ticket.sla.response.metAt).toBeUndefined();
    expect(story.log.at(-1)?.event).toMatchObject({ type: 'commented', humanContact: false });
  });

  it('R4: a response whose warning was awaited moves the turn, a note does not', () => {
    const story = atExperts();
    const { turn, version } = story.ticket;
    story.give('can', say.note);
    expect(story.ticket).toMatchObject({ turn, version: version + 1 });
    expect(story.log.at(-1)?.wakes).toBe(false);
    expect(story.ticket.checkpoint).toMatchObject({ kind: 'sla-warning', clock: 'response', percent: 75 });
    story.give('can', say.comment);
    expect(story.ticket.turn).toBe(turn + 1);
    expect(story.log.at(-1)?.wakes).toBe(true);
  });

  it('R7: thanks after the closing reopen nothing', () => {
    const story = new Story();
    story.give('can', say.resolve);
    story.give('ayse', say.confirm);
    story.flow().give('ayse', say.comment);
    expect(story.ticket).toMatchObject({ status: 'closed', stage: 'ended' });
  });
});

describe('request-info', () => {
  it('R13: asking is a response; the ticket is pending and its resolution clock stands', () => {
    const story = atExperts();
    story.pass(10);
    expect(story.give('deniz', say['request-info'])).toEqual(['info-requested']);
    expect(story.ticket).toMatchObject({
      status: 'pending',
      pendingReason: 'requester',
      stage: 'await-requester',
      requestedInfo: { askedAt: story.now, remindersSent: 0, returnTo: 'await-resolution' },
      sla: { response: { metAt: story.now }, resolution: { pausedSince: story.now } },
      checkpoint: { kind: 'info-reminder' },
    });
  });

  it('R8: the answer moves the due time by the service hours that it took', () => {
    const story = atExperts();
    const due = story.ticket.sla.resolution.dueAt;
    expect(due).toBe('2026-11-04T09:00:00.000Z');
    story.give('deniz', say['request-info']);
    story.pass(24 * 60);
    expect(story.give('ayse', say.comment)).toEqual(['info-provided']);
    expect(story.ticket).toMatchObject({
      status: 'in-progress',
      stage: 'await-resolution',
      followUps: { lastAt: story.now },
      sla: { resolution: { dueAt: '2026-11-05T09:00:00.000Z' } },
    });
    expect(story.ticket.pendingReason).toBeUndefined();
    expect(story.ticket.requestedInfo).toBeUndefined();
    expect(story.ticket.sla.resolution.pausedSince).toBeUndefined();
  });

  it('R13: the requester is reminded of an open question', () => {
    const story = atExperts();
    story.give('deniz', say['request-info']);
    expect([story.ring(), story.ring()]).toEqual([['info-reminded'], ['info-reminded']]);
    expect(story.ticket.requestedInfo?.remindersSent).toBe(2);
    expect(story.now).toBe('2026-11-04T07:00:00.000Z');
  });

  it('R13: a second question keeps the pause and the place to return to', () => {
    const story = atExperts();
    story.give('deniz', say['request-info']);
    const { pausedSince } = story.ticket.sla.resolution;
    story.pass(60).give('deniz', { type: 'request-info', body: { question: 'Ya model?' } });
    expect(story.ticket).toMatchObject({
      requestedInfo: { question: 'Ya model?', askedAt: story.now, returnTo: 'await-resolution' },
      sla: { resolution: { pausedSince } },
    });
  });

  it.each(['resolve', 'escalate', 'forward', 'cancel', 'merge'] as const)(
    'R8: %s ends the wait for the requester, and the pause with it',
    (command) => {
      const story = new Story().flow();
      story.give('can', say['request-info']);
      const due = story.ticket.sla.resolution.dueAt;
      story.pass(24 * 60);
      story.give('can', say[command]);
      expect(story.ticket.pendingReason).toBeUndefined();
      expect(story.ticket.requestedInfo).toBeUndefined();
      expect(story.ticket.sla.resolution.pausedSince).toBeUndefined();
      expect(Date.parse(story.ticket.sla.resolution.dueAt) - Date.parse(due)).toBe(24 * 3_600_000);
    },
  );

  it('R4: a question before triage leads back to triage', () => {
    const story = new Story();
    story.give('can', say['request-info']);
    story.give('ayse', say.comment);
    expect(story.flow().ticket.stage).toBe('await-first-level');
  });
});

describe('classify', () => {
  it('R11: the priority follows impact and urgency, and the targets follow the priority from the opening', () => {
    const story = new Story().flow();
    story.pass(20);
    expect(story.give('can', say.classify)).toEqual(['classified']);
    expect(story.ticket).toMatchObject({
      impact: 1,
      urgency: 1,
      priority: 1,
      sla: {
        response: { target: 30, dueAt: '2026-11-02T07:30:00.000Z' },
        resolution: { target: 240, dueAt: '2026-11-02T11:00:00.000Z' },
      },
    });
  });

  it('R8, peers 4: a pause survives a change of priority', () => {
    const story = new Story().flow();
    story.give('can', say['request-info']);
    story.pass(30).give('ayse', say.comment);
    story.give('can', say.classify);
    expect(story.ticket.sla.resolution.dueAt).toBe('2026-11-02T11:30:00.000Z');
  });

  it('R2: an incident may turn out to be a service request', () => {
    const story = new Story().flow();
    const { sla, priority } = story.ticket;
    story.give('can', { type: 'classify', body: { type: 'service-request', category: 'toner' } });
    expect(story.ticket).toMatchObject({ type: 'service-request', category: 'toner', sla, priority });
  });

  it('R2: a classification that changes nothing is refused', () => {
    const refusal = { code: 'nothing-to-change', command: 'classify' };
    const story = new Story().flow();
    expect(story.refusal('can', { type: 'classify', body: {} })).toEqual(refusal);
    expect(story.refusal('can', { type: 'classify', body: { impact: 3, type: 'incident' } })).toEqual(
      refusal,
    );
  });
});
