import { describe, expect, it } from 'vitest';
import { linkSeenFromOther } from '../link.ts';
import { ticketLink } from '../ticket.ts';
import { say, Story } from '../testing.ts';

describe('link', () => {
  it('R15: links a ticket to another once, and never to itself', () => {
    const story = new Story().flow();
    expect(story.give('can', say.link)).toEqual(['linked']);
    expect(story.ticket.links).toEqual([{ ticketId: 'T2', relation: 'related' }]);
    expect(story.refusal('can', say.link)).toEqual({
      code: 'already-linked',
      ticketId: 'T2',
      relation: 'related',
    });
    expect(story.refusal('can', { type: 'link', body: { ticketId: 'T1', relation: 'child' } })).toEqual({
      code: 'same-ticket',
      ticketId: 'T1',
    });
  });

  it('R15: the other side of a link is put there once, however often it is delivered', () => {
    const story = new Story();
    const command = { type: 'link-back', link: { relation: 'merged-from', ticketId: 'T9' } } as const;
    expect(story.give('workflow', command)).toEqual(['linked']);
    expect(story.give('workflow', command)).toEqual([]);
    expect(story.ticket.links).toEqual([command.link]);
  });

  it('R15: every relation has another side, and the other side of that is the relation again', () => {
    for (const relation of ticketLink.shape.relation.options) {
      const there = linkSeenFromOther('A', { relation });
      expect(linkSeenFromOther('B', there)).toEqual({ relation, ticketId: 'B' });
    }
    expect(linkSeenFromOther('A', { relation: 'parent' })).toEqual({ relation: 'child', ticketId: 'A' });
    expect(linkSeenFromOther('A', { relation: 'merged-into' }).relation).toBe('merged-from');
  });
});

describe('merge', () => {
  it('R4: a duplicate ends, says why, and names the ticket that goes on', () => {
    const story = new Story().flow();
    expect(story.give('can', say.merge)).toEqual(['merged', 'closed']);
    expect(story.log.at(-1)?.event).toEqual({ type: 'closed', because: 'merge' });
    expect(story.ticket).toMatchObject({
      status: 'closed',
      stage: 'ended',
      closedAt: story.now,
      resolution: { code: 'duplicate', text: 'T2', by: 'can' },
      links: [{ relation: 'merged-into', ticketId: 'T2' }],
    });
    expect(story.ticket.confirmation).toBeUndefined();
  });

  it('R4: a merge can be taken back by reopening, and made again', () => {
    const story = new Story().flow();
    story.give('can', say.merge);
    story.give('can', say.reopen);
    expect(story.ticket.resolution).toBeUndefined();
    story.flow().give('can', say.merge);
    expect(story.ticket.links).toHaveLength(1);
  });

  it('R4: a ticket is not merged into itself, nor when it has ended', () => {
    const story = new Story().flow();
    expect(story.refusal('can', { type: 'merge', body: { into: 'T1' } }).code).toBe('same-ticket');
    story.give('can', say.cancel);
    expect(story.refusal('can', say.merge).code).toBe('not-allowed-from-here');
  });
});
