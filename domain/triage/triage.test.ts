import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractOf, ticketOf } from '../contract/testing.ts';
import { triageResult } from '../ticket/command.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { aspects } from './example.ts';
import type { Proposals } from './proposal.ts';
import { type Evidence, triage } from './triage.ts';

const both = (text: string) => ({ tr: text, en: text });
const contract = contractOf({
  confidence: { classify: 0.7, offer: 0.5 },
  exclusions: [
    { clause: 'KD-1', text: both('consulting'), words: ['danışmanlık', 'consulting'] },
    { clause: 'KD-3', text: both('own software'), words: ['çağrı merkezi yazılımı'], groupId: 'relations' },
  ],
});
const proposed = <Value>(value: Value, confidence = 0.9) => ({
  value,
  confidence,
  by: 'rule' as const,
  words: ['x'],
  similar: [],
});
const match = (articleId: string, confidence: number, ...words: string[]) => ({
  ...{ articleId, confidence, words },
  serviceIds: [],
});
const unsaid = { leftOpen: ['type', 'impact', 'urgency'] } satisfies Partial<Ticket>;

const triaged = (parts: Partial<Ticket> = {}, found: Partial<Evidence> = {}, bought = contract) =>
  triage({
    ticket: ticketOf({ ...unsaid, ...parts }),
    contract: bought,
    evidence: { proposals: {}, matches: [], duplicates: [], ...found },
  });

const everything: Proposals = {
  type: proposed('service-request'),
  impact: proposed(1),
  urgency: proposed(2),
  serviceId: proposed('vpn'),
  category: proposed('access'),
  groupId: proposed('network'),
};

describe('what triage proposes', () => {
  it('R3, R11: takes effect where the opener said nothing', () => {
    const result = triaged({}, { proposals: everything });
    expect(result).toMatchObject({
      ...{ ticketType: 'service-request', impact: 1, urgency: 2, serviceId: 'vpn', category: 'access' },
      record: { applied: ['type', 'impact', 'urgency', 'serviceId', 'category', 'groupId'] },
    });
  });

  it('R3: never corrects what the opener said', () => {
    const said = { leftOpen: [], serviceId: 'printing', category: 'toner', impact: 3, urgency: 3 };
    const result = triaged(said, { proposals: everything });
    expect(result).toMatchObject({
      ...{ ticketType: 'incident', serviceId: 'printing', category: 'toner' },
      record: { applied: ['groupId'], proposals: everything },
    });
    expect([result.impact, result.urgency]).toEqual([undefined, undefined]);
  });

  it('R3: waits for a person where it is less sure than the contract asks, and says why', () => {
    const proposals = { serviceId: proposed('vpn', 0.69), urgency: proposed(1, 0.7) };
    const result = triaged({}, { proposals });
    expect(result).toMatchObject({ urgency: 1, record: { applied: ['urgency'], proposals } });
    expect(result.serviceId).toBeUndefined();
    const bold = { ...contract, confidence: { classify: 0.5, offer: 0.5 } };
    expect(triaged({}, { proposals }, bold).serviceId).toBe('vpn');
  });
});

describe('the scope', () => {
  it.each([
    ['Veritabanı danışmanlığını da sizden almak istiyoruz', 'KD-1'],
    ['Çağrı merkezi yazılımımız güncelleme istiyor', 'KD-3'],
    ['ÇAĞRI MERKEZİ YAZILIMININ LİSANSI', 'KD-3'],
  ])('R10: "%s" is out by clause %s, and nothing is offered', (title, clause) => {
    const matches = [match('update', 0.9)];
    expect(triaged({ title }, { matches })).toMatchObject({ scope: { in: false, clause }, candidates: [] });
  });

  it.each(['Merkezi yazılım listesini istiyorum', 'Çağrı açtım, yazılım kurulmadı'])(
    'R10: "%s" is in: in case of doubt a call is served',
    (title) => {
      expect(triaged({ title }).scope).toEqual({ in: true });
    },
  );

  it('R10: a call that a known error explains as well is in, if that is sure', () => {
    const title = "Danışmanlık şirketinden vpn'e bağlanamıyorum, şifremin süresi dolmuş";
    const known = match('vpn-password-expired', 0.8, 'vpn', 'suresi');
    expect(triaged({ title }, { matches: [known] }).scope).toEqual({ in: true });
    expect(triaged({ title }, { matches: [{ ...known, confidence: 0.4 }] }).scope.in).toBe(false);
  });
});

describe('known errors', () => {
  const matches = [match('a', 0.9), match('b', 0.8), match('c', 0.6), match('d', 0.55), match('e', 0.4)];

  it('R14: the surest three that are sure enough are offered', () => {
    expect(triaged({}, { matches }).candidates).toEqual(['a', 'b', 'c']);
    const careful = { ...contract, confidence: { classify: 0.7, offer: 0.85 } };
    expect(triaged({}, { matches }, careful).candidates).toEqual(['a']);
  });

  it('R13: none is offered under a Level 0 contract', () => {
    expect(triaged({}, { matches }, { ...contract, level: 'L0' }).candidates).toEqual([]);
  });
});

it('R3: whatever is found, the result is valid and applies nothing that was not proposed', () => {
  const confidence = fc.double({ min: 0, max: 1, noNaN: true });
  const proposal = confidence.map((sure) => proposed('vpn', sure));
  const anything = fc.record({
    proposals: fc.record(
      { serviceId: proposal, groupId: proposal, category: proposal },
      { requiredKeys: [] },
    ),
    matches: fc.array(confidence.map((sure) => match('k', sure, 'a'))),
    duplicates: fc.constant([]),
  });
  fc.assert(
    fc.property(anything, fc.string(), (found, description) => {
      const { record, scope, ...result } = triageResult.parse(triaged({ description }, found));
      for (const aspect of aspects.options)
        if (record.applied.includes(aspect))
          expect(record.proposals[aspect]?.confidence).toBeGreaterThanOrEqual(0.7);
      expect(result.candidates.length).toBeLessThanOrEqual(3);
      expect(scope.in).toBe(scope.clause === undefined);
    }),
  );
});
