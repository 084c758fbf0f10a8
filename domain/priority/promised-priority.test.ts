import { describe, expect, it } from 'vitest';
import { contract, say, Story } from '../ticket/testing.ts';
import { promisedPriority } from './promised-priority.ts';

const vip = { personIds: ['ayse'], priority: 2 as const };

describe('a VIP’s call', () => {
  it.each([
    [3, 3, 2],
    [2, 2, 2],
    [1, 2, 2],
    [1, 1, 1],
  ])('R11: of impact %d and urgency %d has priority %d', (impact, urgency, priority) => {
    expect(promisedPriority({ impact, urgency, requester: { id: 'ayse' } }, { vip })).toBe(priority);
  });

  it.each([{ id: 'veli' }, {}])('R11: another caller (%o) has the priority of the matrix', (requester) => {
    expect(promisedPriority({ impact: 3, urgency: 3, requester }, { vip })).toBe(5);
    expect(promisedPriority({ impact: 3, urgency: 3, requester }, {})).toBe(5);
  });

  it('R9, R11: is opened with it, says so, and keeps it when it is classified lower', () => {
    const story = new Story({ contract: { ...contract, vip } }).flow();
    expect(story.opened).toMatchObject({ vip: true, priority: 2, impact: 3, urgency: 3 });
    story.give('can', { type: 'classify', body: { urgency: 2 } });
    expect(story.ticket).toMatchObject({ vip: true, priority: 2, urgency: 2 });
    story.give('can', say.classify);
    expect(story.ticket.priority).toBe(1);
  });

  it('R9, R11: nobody is one where the contract names nobody', () => {
    expect(new Story().ticket.vip).toBeUndefined();
  });
});
