import { describe, expect, it } from 'vitest';
import type { Contract } from '../contract/contract.ts';
import type { StoryOptions, Who } from '../ticket/testing.ts';
import { contract, plainTriage, say, Story } from '../ticket/testing.ts';
import type { Ticket } from '../ticket/ticket.ts';

const withUpdates = (minutes: number): Contract => {
  const [first, second, third, fourth, fifth] = contract.targets.incident;
  const promised = (target: Contract['targets']['incident'][0]) => ({ ...target, update: minutes });
  const incident: Contract['targets']['incident'] = [
    promised(first),
    promised(second),
    promised(third),
    promised(fourth),
    promised(fifth),
  ];
  return { ...contract, targets: { incident, 'service-request': incident } };
};

const open = (options: StoryOptions = {}) => new Story(options).flow();

describe('what counts as a response', () => {
  type Deed = [what: string, who: Who, act: (story: Story) => void];
  it.each<Deed>([
    ['a public word of the first level', 'can', (story) => story.give('can', say.comment)],
    ['a public word of a provider', 'netco', (story) => story.give('netco', say.comment)],
    ['a question to the requester', 'can', (story) => story.give('can', say['request-info'])],
    ['the solution', 'can', (story) => story.give('can', say.resolve)],
  ])('R8, peers 5: %s', (_what, _who, act) => {
    const story = open();
    story.pass(7);
    act(story);
    expect(story.ticket.sla.response.metAt).toBe(story.now);
    expect(story.ticket.clocks.contactAt).toBe(story.now);
  });

  it.each<Ticket['channel']>(['phone', 'walk-in'])(
    'R8, peers 5: a call by %s that an agent takes',
    (channel) => {
      const story = new Story({ opener: 'ece', channel });
      expect(story.ticket.sla.response.metAt).toBe(story.now);
    },
  );

  it.each<Deed>([
    ['an internal note', 'can', (story) => story.give('can', say.note)],
    ['the requester’s own word', 'ayse', (story) => story.give('ayse', say.comment)],
    ['an assignment', 'can', (story) => story.give('can', say.assign)],
    ['a hand-over with its mail', 'can', (story) => story.give('can', say.escalate)],
    ['a hold', 'can', (story) => story.give('can', say.hold)],
    ['a warning with its mail', 'workflow', (story) => story.ring()],
  ])('R8, peers 5: not %s', (_what, _who, act) => {
    const story = open();
    act(story);
    expect(story.ticket.sla.response.metAt).toBeUndefined();
  });

  it.each<Ticket['channel']>(['portal', 'email', 'api'])(
    'R8, peers 5: not the acknowledgement of a call by %s, nor an offered known solution',
    (channel) => {
      const story = new Story({ opener: channel === 'api' ? 'machine' : 'ayse', channel });
      story.flow({ ...plainTriage, candidates: ['k1'] });
      expect(story.ticket.offers).toHaveLength(1);
      expect(story.ticket.sla.response.metAt).toBeUndefined();
    },
  );
});

describe('the resolution clock', () => {
  it('R8, peers 4: another priority counts from the creation and keeps the pauses', () => {
    const story = open({ contract: { ...contract, pausesFor: ['requester', 'parts'] } });
    story.give('can', say['request-info']);
    story.pass(30).give('ayse', say.comment);
    story.give('can', say.hold);
    story.pass(60).give('can', say.continue);
    story.give('can', say.classify);
    expect(story.ticket.sla.resolution).toMatchObject({ target: 240, dueAt: '2026-11-02T12:30:00.000Z' });
    story.give('can', { type: 'classify', body: { impact: 3, urgency: 3 } });
    expect(story.ticket.sla.resolution).toMatchObject({ target: 1200, dueAt: '2026-11-04T10:30:00.000Z' });
  });

  it('R8, peers 4: a response keeps the promise under which it was given', () => {
    const story = open();
    story.pass(100).give('can', say.comment);
    story.give('can', say.classify);
    expect(story.ticket.sla.response).toEqual({
      target: 150,
      dueAt: '2026-11-02T09:30:00.000Z',
      metAt: '2026-11-02T08:40:00.000Z',
    });
  });

  it('R7, peers 6: reopening goes on with the clock, and the first solution stays known', () => {
    const story = open();
    story.pass(60).give('can', say.resolve);
    const first = story.now;
    expect(story.ticket.sla.resolution.metAt).toBe(first);
    story.pass(24 * 60).give('ayse', say.reject);
    expect(story.ticket.sla.resolution).toEqual({ target: 1200, dueAt: '2026-11-05T09:00:00.000Z' });
    story.flow().pass(60).give('deniz', say.resolve);
    expect(story.ticket.clocks.firstResolvedAt).toBe(first);
    expect(story.ticket.sla.resolution.metAt).toBe(story.now);
  });
});

describe('the update clock', () => {
  it('R8: runs from the first response on, and anew after every contact', () => {
    const story = open({ contract: withUpdates(120) });
    expect(story.ticket.sla.update).toBeUndefined();
    story.pass(10).give('can', say.comment);
    expect(story.ticket.sla.update).toEqual({ target: 120, dueAt: '2026-11-02T09:10:00.000Z' });
    story.pass(50).give('can', say.comment);
    expect(story.ticket.sla.update?.dueAt).toBe('2026-11-02T10:00:00.000Z');
    story.give('ayse', say.comment);
    expect(story.ticket.sla.update?.dueAt).toBe('2026-11-02T10:00:00.000Z');
  });

  it('R8: stands while the desk may wait, and runs anew afterwards', () => {
    const story = open({ contract: withUpdates(120) });
    story.give('can', say['request-info']);
    expect(story.ticket.sla.update?.pausedSince).toBe(story.now);
    story.pass(300).give('ayse', say.comment);
    expect(story.ticket.sla.update).toEqual({ target: 120, dueAt: '2026-11-02T14:00:00.000Z' });
  });

  it('R4: may be breached again and again, once for each silence', () => {
    const story = open({ contract: { ...withUpdates(60), warnAtPercents: [50] } });
    const alarms = () =>
      story.log.flatMap(({ event }) => ('clock' in event && event.clock === 'update' ? [event.type] : []));
    const goOn = () => {
      story.ring();
      story.flow();
    };
    story.give('can', say.comment);
    while (story.now < '2026-11-02T09:30:00.000Z') goOn();
    expect(alarms()).toEqual(['sla-warned', 'sla-breached']);
    expect(story.ticket.sla.update?.breachedAt).toBe('2026-11-02T08:00:00.000Z');
    story.give('can', say.comment);
    expect(story.ticket.sla.update?.breachedAt).toBeUndefined();
    while (alarms().length < 4) goOn();
    expect(alarms()).toEqual(['sla-warned', 'sla-breached', 'sla-warned', 'sla-breached']);
  });
});
