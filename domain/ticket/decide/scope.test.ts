import { describe, expect, it } from 'vitest';
import { contract, level0Contract, plainTriage, say, Story } from '../testing.ts';

const outOfScope = { ...plainTriage, scope: { in: false, clause: 'c' } };
const overrule = say['overrule-scope'];
const declare = say['declare-out-of-scope'];

/** A call that was answered with the clause, and that nobody has replied to yet. */
const declined = (options: ConstructorParameters<typeof Story>[0] = {}) =>
  new Story(options).flow(outOfScope);

describe('a person overrules the scope', () => {
  it('R10: of an answered call: it is open again, triaged anew, and the why is on record', () => {
    const story = declined();
    expect(story.ticket).toMatchObject({ status: 'resolved', resolution: { code: 'out-of-scope' } });
    expect(story.pass(5).give('ece', overrule)).toEqual(['scope-overruled']);
    expect(story.ticket).toMatchObject({
      stage: 'triage',
      status: 'in-progress',
      level: 'L0',
      groupId: 'desk',
      scope: {
        in: true,
        overruled: { clause: 'c', by: 'ece', at: story.now, reason: overrule.body.reason },
      },
    });
    expect(story.ticket.resolution).toBeUndefined();
    expect(story.ticket.confirmation).toBeUndefined();
  });

  it('R8, R10: the resolution clock goes on without the time in which the call counted as answered', () => {
    const [plain, overruled] = [new Story().flow(), declined()];
    overruled.pass(60).give('ece', overrule);
    const difference =
      Date.parse(overruled.ticket.sla.resolution.dueAt) - Date.parse(plain.ticket.sla.resolution.dueAt);
    expect(difference).toBe(60 * 60_000);
    expect(overruled.ticket.sla.resolution.metAt).toBeUndefined();
  });

  it('R9, R14: goes on to the first level where the contract has one', () => {
    const story = declined();
    story.give('ece', overrule);
    story.flow({ ...plainTriage, candidates: ['k1'], scope: story.ticket.scope });
    expect(story.ticket).toMatchObject({ stage: 'await-first-level', level: 'L1', scope: { in: true } });
  });

  it('R9, R13: is handed over at once under a Level 0 contract', () => {
    const story = declined({ contract: level0Contract });
    story.give('ece', overrule);
    story.flow({ ...plainTriage, scope: story.ticket.scope });
    expect(story.ticket).toMatchObject({ stage: 'await-resolution', level: 'L2', offers: [] });
  });

  it('R10: of a redirected call: whoever got it has it no longer', () => {
    const story = new Story();
    story.give('workflow', { type: 'triage', result: outOfScope });
    const reason = { tr: 'kapsam dışı', en: 'out of scope' };
    story.give('workflow', { type: 'redirect', clause: 'c', reason, providerId: 'netco' });
    expect(story.ticket).toMatchObject({ providerId: 'netco', stage: 'await-resolution' });
    story.give('can', overrule);
    expect(story.ticket).toMatchObject({ stage: 'triage', level: 'L0', groupId: 'desk' });
    expect(story.ticket.providerId).toBeUndefined();
  });

  it('R10: is possible only for a call that is out, and for the desk only', () => {
    expect(new Story().flow().refusal('ece', overrule).code).toBe('not-allowed-from-here');
    for (const who of ['ayse', 'manager', 'machine'] as const)
      expect(declined().refusal(who, overrule).code).toBe('forbidden');
  });
});

describe('a person declares a call out of scope', () => {
  it('R10: with a clause of the contract, and the workflow gives the honest answer', () => {
    const story = new Story().flow();
    expect(story.give('can', declare)).toEqual(['declared-out-of-scope']);
    expect(story.ticket).toMatchObject({
      stage: 'redirect',
      scope: { in: false, clause: 'c' },
      candidates: [],
    });
    story.flow();
    expect(story.ticket).toMatchObject({ status: 'resolved', resolution: { code: 'out-of-scope' } });
  });

  it('R10: while the requester is asked something, who need not answer any more', () => {
    const story = new Story().flow();
    story.give('can', say['request-info']);
    story.give('can', declare);
    expect(story.ticket).toMatchObject({ status: 'in-progress', stage: 'redirect' });
    expect(story.ticket.requestedInfo).toBeUndefined();
  });

  it('R10: not with a clause that the contract has not', () => {
    const unknown = { type: 'declare-out-of-scope', body: { clause: 'KD-99', reason: 'x' } } as const;
    expect(new Story().flow().refusal('can', unknown)).toEqual({ code: 'unknown-clause', clause: 'KD-99' });
    expect(new Story({ contract: { ...contract, exclusions: [] } }).flow().refusal('can', declare).code).toBe(
      'unknown-clause',
    );
  });

  it('R10: not a second time, nor after the solution', () => {
    expect(declined().refusal('can', declare).code).toBe('not-allowed-from-here');
    const solved = new Story().flow();
    solved.give('deniz', say.resolve);
    expect(solved.refusal('can', declare).code).toBe('not-allowed-from-here');
  });
});
