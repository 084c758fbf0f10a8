import { describe, expect, it } from 'vitest';
import { sampleEvent, sampleNow } from '../../test/support/samples.ts';
import type { TicketEvent } from '../ticket/event.ts';
import type { Offer } from '../ticket/ticket.ts';
import { useIn } from './use.ts';

const both = { tr: 'x', en: 'x' };
const offer: Offer = { knownErrorId: 'k1', title: both, solution: both, offeredAt: sampleNow };
const resolved = (knownErrorId?: string): TicketEvent => ({
  type: 'resolved',
  resolution: { code: 'solved', text: 'x', at: sampleNow, by: 'emre', level: 'L1', knownErrorId },
});
const uses = (event: TicketEvent, offers: Offer[] = []) => useIn(sampleEvent(event), { offers });

describe('R5: of an article is counted', () => {
  it.each([
    ['offered', { type: 'solution-offered', offer }],
    ['worked', { type: 'solution-worked', knownErrorId: 'k1' }],
    ['refused', { type: 'solution-refused', knownErrorId: 'k1', reason: 'hayır' }],
    ['offered', resolved('k1')],
    ['worked', { type: 'confirmed', by: 'ayse', knownErrorId: 'k1' }],
    ['refused', { type: 'rejected', by: 'ayse', reason: 'hayır', knownErrorId: 'k1' }],
  ] as [string, TicketEvent][])('R5: that it was %s, by %o', (use, event) => {
    expect(uses(event)).toEqual({ articleId: 'k1', use });
  });

  it('R5: one offer, though the ticket was resolved with it', () => {
    expect(uses(resolved('k1'), [offer])).toBeUndefined();
    expect(uses(resolved('k2'), [offer])).toEqual({ articleId: 'k2', use: 'offered' });
  });

  it.each([
    resolved(),
    { type: 'confirmed', by: 'ayse' },
    { type: 'rejected', by: 'ayse', reason: 'x' },
    { type: 'noted', text: 'x' },
  ] as TicketEvent[])('R5: nothing where no article is named: %o', (event) => {
    expect(uses(event)).toBeUndefined();
  });
});
