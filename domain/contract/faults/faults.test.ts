import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../calendar/calendar.ts';
import * as directory from '../../directory.ts';
import { ticketType } from '../../ticket/classification.ts';
import { type Contract, contract as contractSchema, routingRule } from '../contract.ts';
import { defaultExclusions } from '../default-exclusions.ts';
import { routeFor } from '../route.ts';
import { contractOf, officeHours, ticketOf } from '../testing.ts';
import type { ContractWorld } from './fault.ts';
import { contractFaultsOf } from './faults.ts';

const person = (id: string, parts: Partial<directory.Person>): directory.Person =>
  directory.person.parse({
    id,
    name: id,
    email: `${id}@x.example`,
    locale: 'tr',
    role: 'requester',
    ...parts,
  });
const group = (id: string) => directory.group.parse({ id, name: { tr: id, en: id }, level: 'L2' });

const world: ContractWorld = {
  now: '2026-11-23T06:00:00.000Z',
  calendar: officeHours,
  services: ['mail', 'vpn'].map((id) => directory.service.parse({ id, name: { tr: id, en: id }, words: [] })),
  groups: ['desk', 'experts', 'network', 'empty'].map(group),
  providers: [directory.provider.parse({ id: 'telco', name: 'Telco', email: 'x@telco.example' })],
  people: [
    person('agent', { role: 'agent', level: 'L2', groupIds: ['desk', 'experts', 'network'] }),
    person('requester-of-empty', { customerId: 'acme', groupIds: ['empty'] }),
    person('ceo', { customerId: 'acme' }),
    person('consultant', {
      customerId: 'globex',
      memberships: [{ customerId: 'acme', sees: 'own', locationIds: [] }],
    }),
    person('rival', { customerId: 'globex' }),
    person('manager', { role: 'manager', customerId: 'acme' }),
    person('rival-manager', { role: 'manager', customerId: 'globex' }),
    person('desk-manager', { role: 'manager' }),
    person('engineer', { role: 'provider', providerId: 'telco' }),
  ],
  locations: [directory.location.parse({ id: 'hq', customerId: 'acme', name: 'HQ' })],
  others: [],
};

const sound = contractOf({
  services: [
    { serviceId: 'mail', groupId: 'network' },
    { serviceId: 'vpn', groupId: 'network', providerId: 'telco' },
  ],
  routes: [
    { id: 'r1', when: { serviceIds: ['vpn'], priorities: [1] }, to: { groupId: 'network' } },
    {
      id: 'r2',
      when: { serviceIds: ['vpn'], locationIds: ['hq'] },
      to: { groupId: 'network', providerId: 'telco' },
    },
  ],
  exclusions: [...defaultExclusions],
  deliveryAt: [{ locationId: 'hq', delivery: 'on-site' }],
  escalations: [{ clock: 'resolution', atPercent: 100, personIds: ['manager', 'desk-manager', 'agent'] }],
  vip: { personIds: ['ceo', 'consultant'], priority: 2 },
  majorIncident: { priority: 1, personIds: ['desk-manager'] },
  reportRecipients: ['ceo', 'manager'],
});

const faults = (parts: Partial<Contract>, otherWorld: Partial<ContractWorld> = {}) =>
  contractFaultsOf({ ...sound, ...parts }, { ...world, ...otherWorld }).map(
    ({ field, code }) => `${field} ${code}`,
  );

const targets = (first: Contract['targets']['incident'][number]): Contract['targets'] => {
  const [, ...rest] = sound.targets.incident;
  return { ...sound.targets, incident: [first, ...rest] };
};
const rule = (id: string, when: Contract['routes'][number]['when']): Contract['routes'][number] => ({
  id,
  when,
  to: { groupId: 'network' },
});
const toGroup = (groupId: string) => ({ serviceId: 'mail', groupId });

it('R9: a sound contract has no fault', () => {
  expect(faults({})).toEqual([]);
});

describe('a contract is refused with the field named', () => {
  it.each<[string, Partial<Contract>, string[]]>([
    [
      'answer after solution',
      { targets: targets({ response: 90, resolution: 60 }) },
      ['targets.incident.0.response response-after-resolution'],
    ],
    [
      'update after solution',
      { targets: targets({ response: 10, update: 90, resolution: 60 }) },
      ['targets.incident.0.update update-after-resolution'],
    ],
    ['warnings out of order', { warnAtPercents: [75, 50] }, ['warnAtPercents.1 not-ascending']],
    ['one warning twice', { warnAtPercents: [75, 75, 90] }, ['warnAtPercents.1 not-ascending']],
    [
      'an end before the last reminder',
      { confirmation: { reminderMinutes: 540, reminders: 2, closeMinutes: 1080 } },
      ['confirmation.closeMinutes closes-before-last-reminder'],
    ],
    [
      'unknown service',
      { services: [{ serviceId: 'fax', groupId: 'network' }], routes: [] },
      ['services.0.serviceId unknown'],
    ],
    [
      'a service twice',
      { services: [...sound.services, toGroup('network')] },
      ['services.2.serviceId duplicate'],
    ],
    [
      'unknown groups',
      { deskGroupId: 'x', escalationGroupId: 'y' },
      ['deskGroupId unknown', 'escalationGroupId unknown'],
    ],
    [
      'a group with nobody in it',
      { services: [toGroup('empty')], routes: [] },
      ['services.0.groupId empty-group'],
    ],
    [
      'unknown provider',
      { routes: [{ ...rule('r', {}), to: { groupId: 'network', providerId: 'x' } }] },
      ['routes.0.to.providerId unknown'],
    ],
    [
      'unknown group of a clause',
      { exclusions: [{ ...defaultExclusions[0]!, groupId: 'x' }] },
      ['exclusions.0.groupId unknown'],
    ],
    [
      'a clause twice',
      { exclusions: [defaultExclusions[0]!, defaultExclusions[0]!] },
      ['exclusions.1.clause duplicate'],
    ],
    [
      'another customer’s location',
      { deliveryAt: [{ locationId: 'globex-hq', delivery: 'remote' }] },
      ['deliveryAt.0.locationId unknown'],
    ],
    [
      'a location twice',
      { deliveryAt: [...sound.deliveryAt, ...sound.deliveryAt] },
      ['deliveryAt.1.locationId duplicate'],
    ],
    [
      'a VIP of another customer',
      { vip: { personIds: ['ceo', 'rival'], priority: 1 } },
      ['vip.personIds.1 not-of-customer'],
    ],
    ['an unknown VIP', { vip: { personIds: ['nobody'], priority: 1 } }, ['vip.personIds.0 unknown']],
    [
      'an alarm for a stranger',
      { escalations: [{ clock: 'update', atPercent: 90, personIds: ['rival-manager'] }] },
      ['escalations.0.personIds.0 cannot-see-customer'],
    ],
    [
      'an alarm for a provider’s person',
      { majorIncident: { priority: 1, personIds: ['engineer'] } },
      ['majorIncident.personIds.0 cannot-see-customer'],
    ],
    [
      'figures for a stranger',
      { reportRecipients: ['rival', 'x'] },
      ['reportRecipients.0 cannot-see-customer', 'reportRecipients.1 unknown'],
    ],
    [
      'a rule for a service that was not bought',
      { services: [toGroup('network')] },
      ['routes.0.when.serviceIds.0 not-in-services', 'routes.1.when.serviceIds.0 not-in-services'],
    ],
    [
      'a rule for another customer’s location',
      { routes: [rule('r', { locationIds: ['globex-hq'] })] },
      ['routes.0.when.locationIds.0 unknown'],
    ],
    [
      'a rule twice',
      { routes: [rule('r', { priorities: [1] }), rule('r', { priorities: [2] })] },
      ['routes.1.id duplicate'],
    ],
    [
      'a rule behind one for everything',
      { routes: [rule('a', {}), rule('b', { priorities: [1] })] },
      ['routes.1 unreachable'],
    ],
    [
      'a rule behind several that share its tickets',
      {
        routes: [
          rule('a', { types: ['incident'] }),
          rule('b', { priorities: [1, 2] }),
          rule('c', { types: ['service-request'], priorities: [3] }),
          rule('d', { priorities: [2, 3] }),
        ],
      },
      ['routes.3 unreachable'],
    ],
    ['an end before the beginning', { validTo: sound.validFrom }, ['validTo empty-period']],
  ])('R9: %s', (_what, parts, expected) => {
    expect(faults(parts)).toEqual(expected);
  });

  it.each<[string, ContractWorld['calendar'], string]>([
    ['unknown calendar', undefined, 'calendarId unknown'],
    [
      'a calendar that never opens',
      calendar.parse({ ...officeHours, windows: [] }),
      'calendarId no-open-minute',
    ],
  ])('R8, R9: %s', (_what, found, expected) => {
    expect(faults({}, { calendar: found })).toEqual([expected]);
  });

  it.each([0, -5, 1.5])('R9: a target of %s minutes', (resolution) => {
    const parsed = contractSchema.safeParse({ ...sound, targets: targets({ response: 1, resolution }) });
    expect(parsed.error?.issues[0]?.path.join('.')).toBe('targets.incident.0.resolution');
  });
});

describe('periods of one customer’s contracts', () => {
  const year = (from: number, to?: number) => ({
    validFrom: `${from}-01-01T00:00:00.000Z`,
    ...(to !== undefined && { validTo: `${to}-01-01T00:00:00.000Z` }),
  });
  const other = (from: number, to?: number) => ({ contractId: `c${from}`, version: 1, ...year(from, to) });

  it.each([
    [year(2027, 2028), [other(2026, 2027), other(2028)], []],
    [year(2027), [other(2026, 2027)], []],
    [year(2027), [other(2026)], ['validFrom overlapping-contract']],
    [year(2026), [other(2027)], ['validTo overlapping-contract']],
    [year(2026, 2028), [other(2027, 2029)], ['validTo overlapping-contract']],
    [year(2027, 2028), [other(2026, 2029)], ['validFrom overlapping-contract']],
    [year(2028), [other(2026, 2027)], ['validFrom gap-between-contracts']],
    [year(2026, 2027), [other(2028)], ['validTo gap-between-contracts']],
    [
      year(2027, 2028),
      [other(2024, 2026), other(2029)],
      ['validFrom gap-between-contracts', 'validTo gap-between-contracts'],
    ],
  ])('R9: %o beside %o', (period, others, expected) => {
    const { validTo: _, ...open } = sound;
    expect(
      contractFaultsOf({ ...open, ...period }, { ...world, others }).map(
        ({ field, code }) => `${field} ${code}`,
      ),
    ).toEqual(expected);
  });
});

describe('rules', () => {
  const places = [undefined, 'hq', 'depot'];
  const calls = [undefined, 'mail', 'vpn'].flatMap((serviceId) =>
    places.flatMap((locationId) =>
      ticketType.options.flatMap((type) =>
        ([1, 2, 3, 4, 5] as const).map((priority) => ticketOf({ serviceId, locationId, type, priority })),
      ),
    ),
  );
  const some = <Value>(...values: Value[]) =>
    fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined });
  const rules = fc
    .array(
      fc.record({
        serviceIds: some('mail', 'vpn'),
        locationIds: some('hq', 'depot'),
        types: some(...ticketType.options),
        priorities: some(1, 2, 3, 4, 5),
      }),
      { maxLength: 8 },
    )
    .map((all) =>
      all.map((when, index) => routingRule.parse({ id: `r${index}`, when, to: { groupId: 'network' } })),
    );

  it('R9: a rule is unreachable exactly when no call is routed by it', () => {
    fc.assert(
      fc.property(rules, (routes) => {
        const contract = { ...sound, routes };
        const used = new Set(calls.map((call) => routeFor(call, contract).why.ruleId));
        const unreachable = contractFaultsOf(contract, world).flatMap(({ field, code }) =>
          code === 'unreachable' ? [field] : [],
        );
        expect(unreachable).toEqual(
          routes.flatMap(({ id }, index) => (used.has(id) ? [] : [`routes.${index}`])),
        );
      }),
    );
  });
});
