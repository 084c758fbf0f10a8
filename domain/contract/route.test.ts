import { describe, expect, it } from 'vitest';
import type { Ticket } from '../ticket/ticket.ts';
import type { RoutingRule } from './contract.ts';
import { routeFor } from './route.ts';
import { contractOf, ticketOf } from './testing.ts';

const rule = (
  id: string,
  when: RoutingRule['when'],
  to: RoutingRule['to'] = { groupId: id },
): RoutingRule => ({
  id,
  when,
  to,
});
const services = [
  { serviceId: 'printing', groupId: 'field' },
  { serviceId: 'network', groupId: 'network', providerId: 'netco' },
];
const route = (
  routes: RoutingRule[],
  ticket: Parameters<typeof ticketOf>[0] = { serviceId: 'printing', locationId: 'izmir', priority: 2 },
) => routeFor(ticketOf(ticket), contractOf({ services, routes }));

describe('routeFor', () => {
  it('R3: the first rule that fits decides, and is named', () => {
    const routes = [
      rule('elsewhere', { locationIds: ['bursa'] }),
      rule('urgent', { serviceIds: ['printing'], priorities: [1, 2] }),
      rule('any', {}),
    ];
    expect(route(routes)).toEqual({
      level: 'L2',
      groupId: 'urgent',
      why: { by: 'rule', ruleId: 'urgent' },
    });
  });

  it.each<[string, RoutingRule['when']]>([
    ['service', { serviceIds: ['email'] }],
    ['location', { locationIds: ['bursa'] }],
    ['type', { types: ['service-request'] }],
    ['priority', { priorities: [1] }],
    ['all of what it asks', { serviceIds: ['printing'], priorities: [1] }],
  ])('R3: a rule must fit by %s', (_, when) => {
    expect(route([rule('never', when)]).why).toEqual({ by: 'service' });
  });

  it('R3: what a ticket does not say fits no rule that asks for it', () => {
    expect(route([rule('izmir', { locationIds: ['izmir'] })], { serviceId: 'printing' }).why.by).toBe(
      'service',
    );
  });

  it('R15: a rule may name a provider beside the group that answers for it', () => {
    expect(route([rule('line', {}, { groupId: 'network', providerId: 'netco' })])).toEqual({
      level: 'provider',
      groupId: 'network',
      providerId: 'netco',
      why: { by: 'rule', ruleId: 'line' },
    });
  });

  it('R3: without a rule the service decides, then its opener, then the escalation group', () => {
    expect(route([], { serviceId: 'network' })).toEqual({
      level: 'provider',
      groupId: 'network',
      providerId: 'netco',
      why: { by: 'service' },
    });
    expect(route([], { groupId: 'security' })).toEqual({
      level: 'L2',
      groupId: 'security',
      why: { by: 'opener' },
    });
    const last = { level: 'L2', groupId: 'experts', why: { by: 'escalation-group' } };
    expect(route([], { serviceId: 'unknown' })).toEqual(last);
    expect(route([], { groupId: 'desk' })).toEqual(last);
  });

  const learnt = (groupId: string, applied: 'groupId'[] = ['groupId']) =>
    ({
      ...{ at: '2026-11-23T07:00:00.000Z', applied, duplicates: [] },
      proposals: {
        groupId: { value: groupId, confidence: 0.9, by: 'learnt' as const, words: [], similar: [] },
      },
    }) satisfies Ticket['triage'];

  it('R3: where nothing else says, calls like it do, as far as the contract knows the group', () => {
    const sent = (triage: ReturnType<typeof learnt>, serviceId?: string) =>
      route([], { triage, ...(serviceId && { serviceId }) });
    expect(sent(learnt('field'))).toEqual({ level: 'L2', groupId: 'field', why: { by: 'learnt' } });
    expect(sent(learnt('strangers')).why.by).toBe('escalation-group');
    expect(sent(learnt('field', [])).why.by).toBe('escalation-group');
    expect(sent(learnt('field'), 'network').why.by).toBe('service');
  });
});
