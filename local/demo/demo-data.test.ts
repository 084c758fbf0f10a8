import { describe, expect, it } from 'vitest';
import { calendars } from './calendars.ts';
import { demoRecords } from './demo-data.ts';
import { people } from './people.ts';

describe('demo data', () => {
  it('R8: keeps Turkish public and religious holidays and half days', () => {
    const days = new Map(calendars()[0]!.holidays.map((day) => [day.date, day]));
    expect(days.get('2026-03-19')).toMatchObject({ opensUntil: '13:00' });
    expect(days.get('2026-03-20')?.opensUntil).toBeUndefined();
    expect([...days.keys()].filter((date) => date.startsWith('2026-05'))).toEqual([
      '2026-05-01',
      '2026-05-19',
      '2026-05-26',
      '2026-05-27',
      '2026-05-28',
      '2026-05-29',
      '2026-05-30',
    ]);
    expect(days.get('2026-03-22')?.name).toBe('Ramazan Bayramı');
    expect(days.get('2026-03-23')).toBeUndefined();
    expect(days.get('2026-10-28')).toMatchObject({ opensUntil: '13:00' });
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
