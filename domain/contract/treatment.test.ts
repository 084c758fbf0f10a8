import { describe, expect, it } from 'vitest';
import type { Contract } from './contract.ts';
import { contractOf, istanbul, monday10, officeHours, ticketOf } from './testing.ts';
import { breachesOf, changesBetween, treatmentOf } from './treatment.ts';

const both = (text: string) => ({ tr: text, en: text });
const terms = (parts: Partial<Contract> = {}) => ({
  contract: contractOf({ services: [{ serviceId: 'vpn', groupId: 'network' }], ...parts }),
  calendar: officeHours,
  matchesOf: () => [],
});
const monday12 = istanbul('2026-11-23 12:00');
const call = ticketOf({
  title: 'VPN bağlanmıyor',
  serviceId: 'vpn',
  requester: { id: 'ayse', name: 'Ayşe', email: 'a@x.example' },
});
const treated = (parts: Partial<Contract> = {}, now = monday12) => treatmentOf(call, terms(parts), now);

describe('how a call goes under a contract', () => {
  it('R9: by its words, its caller and its clocks', () => {
    expect(treated()).toEqual({
      priority: 5,
      firstLevel: true,
      groupId: 'network',
      response: { target: 150, dueAt: istanbul('2026-11-23 12:30'), breached: false },
      resolution: { target: 1200, dueAt: istanbul('2026-11-25 12:00'), breached: false },
    });
    expect(treated({}, istanbul('2026-11-23 12:31')).response.breached).toBe(true);
  });

  it.each<[string, Partial<Contract>, string[]]>([
    ['the same contract', {}, []],
    ['Level 0', { level: 'L0' }, ['firstLevel']],
    ['a VIP', { vip: { personIds: ['ayse'], priority: 2 } }, ['priority', 'response', 'resolution']],
    [
      'a rule',
      { routes: [{ id: 'r', when: {}, to: { groupId: 'x', providerId: 'telco' } }] },
      ['groupId', 'providerId'],
    ],
    [
      'a clause',
      { exclusions: [{ clause: 'KD-9', text: both('x'), words: ['vpn'] }] },
      ['clause', 'firstLevel', 'groupId'],
    ],
  ])('R9: %s changes exactly what it says', (_what, parts, changes) => {
    expect(changesBetween(treated(), treated(parts))).toEqual(changes);
  });

  it('R10: a call that a person took on is not put out by another contract', () => {
    const overruled = { clause: 'c', by: 'ece', at: monday10, reason: 'x' };
    const taken = { ...call, scope: { in: true, overruled } };
    const exclusions = [{ clause: 'KD-9', text: both('x'), words: ['vpn'] }];
    expect(treatmentOf(taken, terms({ exclusions }), monday12)).not.toHaveProperty('clause');
  });

  it('R8: an answer that came late is a breach, whatever came after', () => {
    const clocks = { respondedAt: istanbul('2026-11-23 12:40'), stops: [], alarms: [] };
    const answered = treatmentOf({ ...call, clocks }, terms(), istanbul('2026-11-23 13:00'));
    expect([answered.response.breached, breachesOf(answered)]).toEqual([true, 1]);
  });
});
