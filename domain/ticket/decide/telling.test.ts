import { describe, expect, it } from 'vitest';
import type { Contract } from '../../contract/contract.ts';
import { contract, say, Story } from '../testing.ts';

/** The requester is told every 120 business minutes; service hours are 09:00–18:00 in Istanbul (UTC+3). */
const telling: Contract = { ...contract, informMinutes: 120 };

/** Rings until a kind of event comes, and says when it came. */
const nextOf = (story: Story, type: string): string => {
  for (let rings = 0; rings < 50; rings += 1) if (story.ring().some((one) => one === type)) return story.now;
  throw new Error(`no ${type}`);
};

const handedOver = (bought: Contract = telling) => {
  const story = new Story({ contract: bought }).flow();
  story.give('can', say.escalate);
  return story;
};

describe('telling the requester where handed-over work stands', () => {
  it('R4: happens at the promised rhythm, in service hours, from the hand-over on', () => {
    const story = handedOver();
    expect(story.ticket.informed).toMatchObject({ count: 0, movedAt: story.now });
    const times = [1, 2, 3, 4, 5].map(() => nextOf(story, 'requester-informed'));
    expect(times).toEqual([
      '2026-11-02T09:00:00.000Z',
      '2026-11-02T11:00:00.000Z',
      '2026-11-02T13:00:00.000Z',
      '2026-11-02T15:00:00.000Z',
      '2026-11-03T08:00:00.000Z',
    ]);
    expect(story.ticket.informed).toMatchObject({ count: 5, movedAt: '2026-11-02T07:00:00.000Z' });
  });

  it('R4, peers 5: is no human contact and meets no clock', () => {
    const story = handedOver();
    nextOf(story, 'requester-informed');
    expect(story.ticket.sla.response.metAt).toBeUndefined();
    expect(story.ticket.clocks.contactAt).toBeUndefined();
  });

  it('R4: waits for as long again when a person has written meanwhile', () => {
    const story = handedOver().pass(90);
    story.give('deniz', say.comment);
    expect(nextOf(story, 'requester-informed')).toBe('2026-11-02T10:30:00.000Z');
  });

  it('R4: counts anew when the work moves to somebody else, whose mail says so', () => {
    const story = handedOver().pass(60);
    story.give('can', say.forward);
    expect(nextOf(story, 'requester-informed')).toBe('2026-11-02T10:00:00.000Z');
  });

  it('R4: stops when the work is done, and never begins where the contract promises none', () => {
    const story = handedOver();
    story.give('deniz', say.resolve);
    while (story.ticket.stage !== 'ended') expect(story.flow().ring()).not.toContain('requester-informed');
    const silent = handedOver(contract);
    for (let rings = 0; rings < 20; rings += 1) expect(silent.ring()).not.toContain('requester-informed');
  });
});

describe('a requester who writes after the solution', () => {
  const resolved = () => {
    const story = new Story().flow();
    story.give('deniz', say.resolve);
    return story;
  };
  const thanks = { type: 'comment', body: { text: 'Teşekkürler' } } as const;

  it('R7, peers 6: leaves the ticket resolved, and asks the desk: confirm or reopen?', () => {
    const story = resolved();
    expect(story.give('ayse', thanks)).toEqual(['commented']);
    expect(story.ticket).toMatchObject({
      status: 'resolved',
      stage: 'await-confirmation',
      reopenCount: 0,
      replyAfterResolution: { at: story.now, remindersSent: 0 },
    });
    expect(story.ticket.sla.resolution.metAt).toBeDefined();
  });

  it('R7, peers 6: is not silent: nothing closes by itself, and the desk is reminded', () => {
    const story = resolved();
    story.give('ayse', thanks);
    const rung = Array.from({ length: 12 }, () => story.ring());
    expect(new Set(rung.flat())).toEqual(new Set(['reply-reminded']));
    expect(story.ticket).toMatchObject({ status: 'resolved', replyAfterResolution: { remindersSent: 12 } });
  });

  it('R7, peers 6: is answered by the desk’s own words, and silence counts from these', () => {
    const story = resolved().pass(60);
    story.give('ayse', thanks);
    story.pass(60).give('ece', say.comment);
    expect(story.ticket.replyAfterResolution).toBeUndefined();
    // The whole plan from 12:00 on: one reminder after a day, another after the next, closed after the third.
    const rung = Array.from({ length: 3 }, () => [story.ring()[0], story.now]);
    expect(rung).toEqual([
      ['confirmation-reminded', '2026-11-03T09:00:00.000Z'],
      ['confirmation-reminded', '2026-11-04T09:00:00.000Z'],
      ['closed', '2026-11-05T09:00:00.000Z'],
    ]);
  });

  it('R7, peers 6: is confirmed or refused by the desk on the phone, with a reason for opening again', () => {
    const confirmed = resolved();
    confirmed.give('ayse', thanks);
    confirmed.give('ece', say.confirm);
    expect(confirmed.flow().ticket).toMatchObject({
      status: 'closed',
      confirmation: { answer: 'confirmed' },
    });
    expect(confirmed.ticket.replyAfterResolution).toBeUndefined();
    const refused = resolved();
    refused.give('ayse', thanks);
    expect(refused.give('ece', say.reject)).toEqual(['rejected', 'reopened']);
    expect(refused.ticket.replyAfterResolution).toBeUndefined();
  });

  it('R7, peers 6: writes to a closed ticket without opening it', () => {
    const story = resolved();
    story.give('ayse', say.confirm);
    story.flow().give('ayse', thanks);
    expect(story.ticket).toMatchObject({ status: 'closed', reopenCount: 0 });
    expect(story.ticket.replyAfterResolution).toBeUndefined();
  });

  it('U8: half a character at the end of a long word is left out of what is quoted of it', () => {
    const story = new Story().flow();
    story.give('can', { type: 'comment', body: { text: `${'a'.repeat(499)}🙈` } });
    expect(story.ticket.lastWord?.text).toBe('a'.repeat(499));
  });
});
