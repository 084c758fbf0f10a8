import { describe, expect, it } from 'vitest';
import type { Command } from '../command.ts';
import { level0Contract, say, Story } from '../testing.ts';

const problem = { problemId: 'P1', number: 'PRB-7' };
const link: Command = { type: 'link-problem', problem };
const unlink: Command = { type: 'unlink-problem', problem };
const news = (kind: 'workaround' | 'solution', eventId = 'P1-4'): Command => ({
  type: 'hear-problem',
  problem,
  news: { kind, eventId, text: { tr: 'Yazıcıyı kapatıp açın.', en: 'Turn the printer off and on.' } },
});

describe('a ticket that is a problem’s incident', () => {
  it('R11: names the problem once, until it is taken off', () => {
    const story = new Story().flow();
    expect(story.give('can', link)).toEqual(['problem-linked']);
    expect(story.give('can', link)).toEqual([]);
    expect(story.ticket.problems).toEqual([problem]);
    expect(story.give('can', unlink)).toEqual(['problem-unlinked']);
    expect(story.give('can', unlink)).toEqual([]);
    expect(story.ticket.problems).toEqual([]);
  });

  it('R11: is followed like any other: its waits go on', () => {
    const story = new Story().flow();
    const { turn, checkpoint } = story.ticket;
    story.give('can', link);
    expect(story.ticket).toMatchObject({ turn, checkpoint });
  });

  it('R11: tells its requester the workaround once, in the ticket’s language, as human contact', () => {
    const story = new Story().flow();
    expect(story.give('deniz', news('workaround'))).toEqual(['commented']);
    expect(story.ticket.sla.response.metAt).toBe(story.now);
    expect(story.ticket.lastWord?.text).toContain('Yazıcıyı kapatıp açın.');
    expect(story.give('deniz', news('workaround'))).toEqual([]);
    expect(story.give('deniz', news('workaround', 'P1-6'))).toEqual(['commented']);
  });

  it('R11: tells its requester of the solution, and whoever has it that the cause is gone', () => {
    const story = new Story().flow();
    expect(story.give('deniz', news('solution'))).toEqual(['commented', 'cause-removed']);
    expect(story.ticket.resolution).toBeUndefined();
    expect(story.give('deniz', news('solution'))).toEqual([]);
  });

  it('R13: under a Level 0 contract hears that it is solved, but of no way to solve it', () => {
    const story = new Story({ contract: level0Contract }).flow();
    expect(story.give('deniz', news('workaround'))).toEqual([]);
    expect(story.give('deniz', news('solution', 'P1-5'))).toEqual(['commented', 'cause-removed']);
  });

  it('R11: that is solved already hears nothing', () => {
    const story = new Story().flow();
    story.give('deniz', say.resolve);
    expect(story.give('deniz', news('solution'))).toEqual([]);
  });
});
