import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../domain/calendar/faults.ts';
import { calendars } from './calendars.ts';
import { demoRecords } from './demo-data.ts';
import { people } from './people.ts';

describe('demo data', () => {
  it('R8: has service hours without a fault, Turkish holidays kept', () => {
    for (const calendar of calendars()) {
      expect(faultsOf(calendar, { now: '2026-01-01T00:00:00.000Z' })).toEqual([]);
      expect(calendar.publicHolidays?.source).toBe('turkey');
    }
  });

  it('R9, R12: has a customer for each kind of contract and people of every role', () => {
    const contracts = demoRecords().flatMap((one) => (one.kind === 'contract' ? [one.record] : []));
    expect(contracts.map(({ level, delivery }) => `${level} ${delivery}`).sort()).toEqual([
      'L0 remote',
      'L0+L1 on-site',
      'L0+L1 remote',
    ]);
    expect(new Set(people.map(({ role }) => role))).toEqual(
      new Set(['requester', 'agent', 'provider', 'manager', 'administrator', 'machine']),
    );
  });
});
