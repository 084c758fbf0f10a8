import { describe, expect, it } from 'vitest';
import type { Contract } from '../../contract/contract.ts';
import { contract, say, Story } from '../testing.ts';

const withRule: Contract = { ...contract, majorIncident: { priority: 2, personIds: ['mudur'] } };
const top = { impact: 1, urgency: 1 };

describe('a major incident', () => {
  it('R11: is declared by an agent, with who, when and why, and revoked with a reason', () => {
    const story = new Story().flow();
    expect(story.give('can', say['declare-major'])).toEqual(['major-declared']);
    expect(story.ticket.major).toEqual({ since: story.now, by: 'can', reason: 'Herkes etkileniyor' });
    expect(story.give('deniz', say['revoke-major'])).toEqual(['major-revoked']);
    expect(story.ticket.major).toBeUndefined();
  });

  it('R11: is one from its opening where the contract says so', () => {
    const { ticket, log } = new Story({ contract: withRule, input: top });
    expect(log.map(({ event }) => event.type)).toEqual(['opened', 'major-declared']);
    expect(ticket.major).toMatchObject({ by: 'contract' });
    expect(log.map(({ id }) => id)).toEqual(['T1-1-0', 'T1-1-1']);
  });

  it('R11: is no service request, no incident of a lower priority, and nothing without a rule', () => {
    expect(new Story({ contract: withRule }).ticket.major).toBeUndefined();
    expect(new Story({ input: top }).ticket.major).toBeUndefined();
    const request = new Story({ contract: withRule, input: { ...top, type: 'service-request' } });
    expect(request.ticket.major).toBeUndefined();
    expect(request.refusal('can', say['declare-major'])).toMatchObject({ code: 'not-allowed-from-here' });
  });

  it('R11: becomes one as soon as a classification makes it fit the rule', () => {
    const story = new Story({ contract: withRule }).flow();
    expect(story.give('can', say.classify)).toEqual(['classified', 'major-declared']);
    expect(story.ticket.major).toMatchObject({ by: 'contract' });
  });

  it('R11: that an agent revoked stays revoked while the rule says the same as before', () => {
    const story = new Story({ contract: withRule, input: top }).flow();
    story.give('can', say['revoke-major']);
    expect(story.give('can', { type: 'classify', body: { category: 'ağ' } })).toEqual(['classified']);
    expect(story.ticket.major).toBeUndefined();
  });

  it('R11: is declared once, and revoked only where it is one', () => {
    const story = new Story().flow();
    expect(story.refusal('can', say['revoke-major'])).toMatchObject({ code: 'not-allowed-from-here' });
    story.give('can', say['declare-major']);
    expect(story.refusal('can', say['declare-major'])).toMatchObject({ code: 'not-allowed-from-here' });
  });

  it.each(['ayse', 'netco', 'manager', 'machine'] as const)('U6: is not for %s to declare', (who) => {
    const story = new Story().flow();
    expect(story.refusal(who, say['declare-major'])).toEqual({
      code: 'forbidden',
      command: 'declare-major',
    });
  });

  it('R7, R11: is reminded of for as long as nobody answers, and never closed by silence', () => {
    const story = new Story().flow();
    story.give('can', say['declare-major']);
    story.give('deniz', say.resolve);
    const rung = Array.from({ length: 6 }, () => story.ring());
    expect(rung.flat()).toEqual(Array.from({ length: 6 }, () => 'confirmation-reminded'));
    story.give('can', say['revoke-major']);
    expect(story.ring()).toEqual(['closed']);
  });
});
