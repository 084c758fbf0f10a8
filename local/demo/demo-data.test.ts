import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../domain/calendar/faults.ts';
import { contractFaultsOf } from '../../domain/contract/faults/faults.ts';
import { questionSetFaultsOf } from '../../domain/question-set/faults/faults.ts';
import { isInForce, periodOf } from '../../domain/contract/in-force.ts';
import { faultsOf as articleFaultsOf, missingIn } from '../../domain/knowledge/faults.ts';
import { demoArticles } from './articles.ts';
import { calendars } from './calendars.ts';
import { contracts } from './contracts.ts';
import { customers, locations } from './customers.ts';
import { groups, providers, services } from './groups.ts';
import { people } from './people.ts';
import { questionSets } from './question-sets.ts';

const now = '2026-11-23T06:00:00.000Z';

describe('demo data', () => {
  it('R8: has service hours without a fault, Turkish holidays kept', () => {
    for (const calendar of calendars()) {
      expect(faultsOf(calendar, { now: '2026-01-01T00:00:00.000Z' })).toEqual([]);
      expect(calendar.publicHolidays?.source).toBe('turkey');
    }
  });

  it('R9, R12: has a customer for each kind of contract and people of every role', () => {
    const inForce = contracts.filter((contract) => isInForce(contract, now));
    expect(inForce.map(({ level, delivery }) => `${level} ${delivery}`).sort()).toEqual([
      'L0 remote',
      'L0+L1 on-site',
      'L0+L1 remote',
    ]);
    expect(new Set(people.map(({ role }) => role))).toEqual(
      new Set(['requester', 'agent', 'provider', 'manager', 'administrator', 'machine']),
    );
  });

  it.each(questionSets)('R14: question set $id is one that level 2 could have saved', (set) => {
    const world = { services, customers, groups, providers, articles: demoArticles };
    expect(questionSetFaultsOf(set, world)).toEqual([]);
    expect(set.active).toBe(true);
  });

  it.each(contracts)('R9: contract $id is one that an administrator could have signed', (contract) => {
    const { id, customerId } = contract;
    const others = contracts.filter((other) => other.customerId === customerId && other.id !== id);
    const world = {
      ...{ now, services, groups, providers, people },
      calendar: calendars().find((calendar) => calendar.id === contract.calendarId),
      locations: locations.filter((location) => location.customerId === customerId),
      others: others.map(periodOf),
    };
    expect(contractFaultsOf(contract, world)).toEqual([]);
  });

  it.each(demoArticles)('R14: article $id is one that a reviewer could have published', (article) => {
    const owner = people.find(({ id }) => id === article.ownerId);
    expect(articleFaultsOf(article, { services, customers, owner })).toEqual([]);
    expect(missingIn(article)).toEqual([]);
  });
});
