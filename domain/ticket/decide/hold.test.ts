import { describe, expect, it } from 'vitest';
import { contract, plainTriage, say, Story } from '../testing.ts';

const atExperts = (pausesFor = contract.pausesFor) => {
  const story = new Story({ contract: { ...contract, pausesFor } }).flow();
  story.give('can', say.escalate);
  return story;
};
const holdFor = (reason: 'provider' | 'parts', until?: string) =>
  ({ type: 'hold', body: { reason, until } }) as const;

describe('hold and continue', () => {
  it('R4, peers 3: the ticket says for what it waits, stays where it is and is chased', () => {
    const story = atExperts();
    expect(story.give('deniz', say.hold)).toEqual(['held']);
    expect(story.ticket).toMatchObject({
      status: 'pending',
      pendingReason: 'parts',
      stage: 'await-resolution',
      hold: { since: story.now },
    });
    expect(story.give('deniz', say.continue)).toEqual(['continued']);
    expect(story.ticket).toMatchObject({ status: 'in-progress', stage: 'await-resolution' });
    expect([story.ticket.pendingReason, story.ticket.hold]).toEqual([undefined, undefined]);
  });

  it.each([
    [['requester'] as const, '2026-11-04T09:00:00.000Z'],
    [['requester', 'provider'] as const, '2026-11-05T09:00:00.000Z'],
  ])('R8, peers 3: a day of waiting for the provider under a contract that waits for %j', (waits, dueAt) => {
    const story = atExperts([...waits]);
    story.give('deniz', holdFor('provider'));
    story.pass(24 * 60).give('deniz', say.continue);
    expect(story.ticket.sla.resolution.dueAt).toBe(dueAt);
  });

  it('R8, peers 3: the provider who has the work may say that it waits for parts', () => {
    const story = new Story({ contract: { ...contract, pausesFor: ['parts'] } }).flow();
    story.give('can', say.forward);
    story.give('netco', say.hold);
    expect(story.ticket.sla.resolution.pausedSince).toBe(story.now);
  });

  it('R4: a hold with an end goes on by itself', () => {
    const story = atExperts(['parts']);
    const noon = '2026-11-02T09:00:00.000Z';
    story.give('deniz', say.comment);
    story.give('deniz', holdFor('parts', noon));
    expect(story.ticket.checkpoint).toEqual({ kind: 'hold-over', at: noon });
    expect(story.ring()).toEqual(['continued']);
    expect(story.ticket).toMatchObject({ status: 'in-progress', clocks: { stops: [{ to: noon }] } });
  });

  it('R4: another reason or another end changes a hold, the same again is refused, and so is an end in the past', () => {
    const story = atExperts();
    story.give('deniz', say.hold);
    expect(story.refusal('deniz', say.hold)).toEqual({ code: 'nothing-to-change', command: 'hold' });
    expect(story.refusal('deniz', holdFor('parts', story.now))).toEqual({ code: 'hold-is-over' });
    const { since } = story.ticket.hold!;
    story.pass(30).give('deniz', holdFor('provider'));
    expect(story.ticket).toMatchObject({ pendingReason: 'provider', hold: { since } });
  });

  it('R14: the first level’s window moves by the time of the hold', () => {
    const story = new Story().flow();
    const before = story.ticket.firstLevelUntil!;
    story.pass(10).give('can', say.hold);
    story.pass(60).give('can', say.continue);
    expect(Date.parse(story.ticket.firstLevelUntil!) - Date.parse(before)).toBe(60 * 60_000);
    expect(story.ticket.stage).toBe('await-first-level');
  });

  it('R13: a question takes the place of a hold, and its answer ends both', () => {
    const story = atExperts();
    story.give('deniz', say.hold);
    story.give('deniz', say['request-info']);
    expect(story.ticket).toMatchObject({ pendingReason: 'requester', stage: 'await-requester' });
    story.give('ayse', say.comment);
    expect(story.ticket.status).toBe('in-progress');
    expect(story.ticket.hold).toBeUndefined();
  });

  it.each(['escalate', 'forward', 'resolve', 'cancel', 'merge'] as const)('R4: %s ends a hold', (command) => {
    const story = new Story().flow(plainTriage);
    story.give('can', say.hold);
    story.give('can', say[command]);
    expect([story.ticket.hold, story.ticket.pendingReason]).toEqual([undefined, undefined]);
  });
});
