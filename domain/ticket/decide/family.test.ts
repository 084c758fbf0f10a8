import { describe, expect, it } from 'vitest';
import type { Command } from '../command.ts';
import type { Relative } from '../family.ts';
import type { Who } from '../testing.ts';
import { level0Contract, say, Story } from '../testing.ts';
import { transition } from '../transition.ts';

const relative = (over: Partial<Relative> = {}): Relative => ({
  id: 'T2',
  status: 'in-progress',
  links: [],
  resolution: undefined,
  ...over,
});

const asking = (story: Story, [who, command]: [Who, Command], facts: object) =>
  transition({ ticket: story.ticket, command, facts: { ...story.factsFor(who), ...facts } });

const linkTo = (relation: 'parent' | 'child'): Command => ({
  type: 'link',
  body: { ticketId: 'T2', relation },
});
const childLink = { relation: 'child', ticketId: 'T9' } as const;
const parentLink = { relation: 'parent', ticketId: 'T9' } as const;
const solution = { code: 'solved', text: 'x', at: '2026-11-02T08:00:00.000Z', by: 'd', level: 'L2' } as const;

describe('linking parent and child', () => {
  it.each([
    ['a child of a ticket that has a parent', 'parent', relative({ links: [parentLink] })],
    ['the parent of a ticket that has children', 'child', relative({ links: [childLink] })],
    ['the parent of a ticket that has another parent', 'child', relative({ links: [parentLink] })],
    ['the parent of its own parent', 'child', relative({ links: [{ relation: 'child', ticketId: 'T1' }] })],
  ] as const)(
    'R11, peers 18: a ticket cannot become %s: no cycles, two generations',
    (_, relation, other) => {
      const outcome = asking(new Story(), ['can', linkTo(relation)], { relative: other });
      expect(outcome).toMatchObject({ ok: false, rejection: { code: 'too-deep-family' } });
    },
  );

  it('R11: a child of one parent is no other parent’s', () => {
    const story = new Story();
    story.give('workflow', { type: 'link-back', link: parentLink });
    const outcome = asking(story, ['can', linkTo('parent')], { relative: relative() });
    expect(outcome).toMatchObject({ rejection: { code: 'too-deep-family' } });
  });

  it.each(['resolved', 'closed', 'cancelled'] as const)(
    'R11, peers 18: an open ticket does not go under a %s parent, unless its solution is the children’s',
    (status) => {
      const gone = asking(new Story(), ['can', linkTo('parent')], { relative: relative({ status }) });
      expect(gone).toMatchObject({ rejection: { code: 'parent-is-done' } });
      const resolution = { ...solution, withChildren: true } as const;
      const late = asking(new Story(), ['can', linkTo('parent')], {
        relative: relative({ status, resolution }),
      });
      expect(late.ok).toBe(true);
    },
  );
});

describe('ending a parent', () => {
  const openChildren = ['ACME-7', 'ACME-9'];

  it.each(['resolve', 'cancel', 'merge'] as const)(
    'peers 18: a parent cannot %s while children are open, and the refusal names them',
    (command) => {
      const outcome = asking(new Story().flow(), ['admin', say[command]], { openChildren });
      expect(outcome).toEqual({ ok: false, rejection: { code: 'children-open', numbers: openChildren } });
    },
  );

  it('R11: is solved with its children when its solver says so, a major incident unless they say not', () => {
    const solve = (withChildren?: boolean): Command => ({
      type: 'resolve',
      body: { solution: 'Sunucu yeniden başladı', ...(withChildren !== undefined && { withChildren }) },
    });
    const ordinary = new Story().flow();
    expect(asking(ordinary, ['deniz', solve(true)], { openChildren }).ok).toBe(true);
    const major = new Story().flow();
    major.give('can', say['declare-major']);
    const outcome = asking(major, ['deniz', solve()], { openChildren });
    expect(outcome).toMatchObject({ ok: true, ticket: { resolution: { withChildren: true } } });
    expect(asking(major, ['deniz', solve(false)], { openChildren }).ok).toBe(false);
  });
});

describe('a child', () => {
  const byParent = (resolvedAt: string): Command => ({
    type: 'resolve-by-parent',
    parent: { ticketId: 'T9', number: 'ACME-9', resolvedAt },
    resolution: { ...solution, at: resolvedAt, withChildren: true },
  });
  const first = byParent('2026-11-02T08:00:00.000Z');

  it('R7, R11: gets its parent’s solution, and asks its own requester for consent', () => {
    const story = new Story().flow();
    expect(story.give('workflow', first)).toEqual(['resolved']);
    expect(story.ticket).toMatchObject({
      status: 'resolved',
      stage: 'await-confirmation',
      resolution: { text: 'x', at: story.now, by: 'd' },
      solvedWithParent: { number: 'ACME-9' },
    });
    expect(story.ticket.resolution?.withChildren).toBeUndefined();
    expect(story.give('ayse', say.confirm)).toEqual(['confirmed']);
  });

  it('R11: gets a solution once, also when its requester has refused it meanwhile', () => {
    const story = new Story().flow();
    story.give('workflow', first);
    expect(story.give('workflow', first)).toEqual([]);
    story.give('ayse', say.reject);
    story.flow();
    expect(story.give('workflow', first)).toEqual([]);
    expect(story.ticket.status).toBe('in-progress');
    expect(story.give('workflow', byParent('2026-11-03T08:00:00.000Z'))).toEqual(['resolved']);
    expect(story.give('workflow', first)).toEqual([]);
  });

  it('R13: of a Level 0 contract is not solved by the first level in a roundabout way', () => {
    const byFirstLevel = {
      ...first,
      resolution: { ...solution, level: 'L1', withChildren: true },
    } as Command;
    const story = new Story({ contract: level0Contract }).flow();
    expect(story.give('workflow', byFirstLevel)).toEqual([]);
    expect(story.give('workflow', first)).toEqual(['resolved']);
  });

  it('R11: that is done already keeps its own solution', () => {
    const story = new Story().flow();
    story.give('deniz', say.resolve);
    expect(story.give('workflow', first)).toEqual([]);
  });

  it('R11: hears what was written to all children once, as human contact', () => {
    const story = new Story().flow();
    const heard: Command = { type: 'hear-parent', parentEventId: 'T9-4-0', text: 'Saat 14’te düzelir' };
    expect(story.give('can', heard)).toEqual(['commented']);
    expect(story.ticket.sla.response.metAt).toBe(story.now);
    expect(story.ticket.lastWord).toMatchObject({ by: 'can', text: 'Saat 14’te düzelir' });
    expect(story.give('can', heard)).toEqual([]);
    expect(story.give('can', { ...heard, parentEventId: 'T9-5-0' })).toEqual(['commented']);
  });

  it('R11: is written to together only from a ticket that has children', () => {
    const story = new Story().flow();
    const toAll: Command = { type: 'comment', body: { text: 'Bakıyoruz', toChildren: true } };
    expect(story.refusal('can', toAll)).toEqual({ code: 'no-children' });
    story.give('workflow', { type: 'link-back', link: childLink });
    story.give('can', toAll);
    expect(story.log.at(-1)?.event).toMatchObject({ type: 'commented', toChildren: true });
    story.give('ayse', toAll);
    expect(story.log.at(-1)?.event).toEqual({ type: 'commented', text: 'Bakıyoruz', humanContact: false });
  });
});
