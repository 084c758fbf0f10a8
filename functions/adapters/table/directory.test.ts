import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Contract } from '../../../domain/contract/contract.ts';
import type { Person } from '../../../domain/directory.ts';
import { EmailTakenError } from './errors.ts';
import { startTestTable, type TestTable } from './testing.ts';

let test: TestTable;
beforeAll(async () => {
  test = await startTestTable();
});
afterAll(() => test.stop());

const person = (id: string, given: Partial<Person> = {}): Person => ({
  id,
  email: `${id}@acme.example`,
  name: 'İnci Öğüt',
  role: 'requester',
  locale: 'tr',
  customerId: 'acme',
  groupIds: [],
  memberships: [],
  absences: [],
  subscribesToDigest: false,
  ...given,
});
const target = { response: 60, resolution: 480 };
const fiveTargets: Contract['targets']['incident'] = [target, target, target, target, target];
const contract = (version: number): Contract => ({
  id: 'acme-2026',
  version,
  customerId: 'acme',
  level: 'L0+L1',
  delivery: 'remote',
  calendarId: 'istanbul',
  validFrom: '2026-01-01T00:00:00.000Z',
  deliveryAt: [],
  targets: { incident: fiveTargets, 'service-request': fiveTargets },
  pausesFor: ['requester'],
  warnAtPercents: [80],
  confidence: { classify: 0.7, offer: 0.5 },
  escalations: [],
  firstLevelMinutes: 60,
  followUpMinutes: 240,
  infoReminderMinutes: 480,
  confirmation: { reminderMinutes: 480, reminders: 2, closeMinutes: 1_440 },
  deskGroupId: 'desk',
  escalationGroupId: 'systems',
  reportRecipients: [],
  services: [],
  routes: [],
  exclusions: [],
});
const acme = { id: 'acme', name: 'Acme', prefix: 'ACME', locale: 'tr' } as const;
const both = { tr: 'Yazıcı', en: 'Printer' };

describe('directory', () => {
  it('R12: keeps every kind of record, each listed by its id', async () => {
    const calendar = {
      id: 'istanbul',
      name: 'Hafta içi',
      timeZone: 'Europe/Istanbul',
      windows: [{ weekday: 1, from: '09:00', to: '18:00' }],
      holidays: [{ date: '2026-10-29', name: 'Cumhuriyet Bayramı' }],
      version: 1,
    };
    const service = { id: 'printing', name: both, words: ['yazıcı'] };
    const group = { id: 'desk', name: both, level: 'L1' } as const;
    const provider = { id: 'telco', name: 'Telco', email: 'noc@telco.example' };
    const location = { id: 'ankara', customerId: 'acme', name: 'Ankara' };
    const { table } = test;
    await table.put({ kind: 'customer', record: { ...acme, id: 'zeta' } });
    await table.put({ kind: 'customer', record: acme });
    await table.put({ kind: 'calendar', record: calendar });
    await table.put({ kind: 'service', record: service });
    await table.put({ kind: 'group', record: group });
    await table.put({ kind: 'provider', record: provider });
    await table.put({ kind: 'location', record: location });
    await table.put({ kind: 'location', record: { ...location, id: 'izmir', customerId: 'zeta' } });
    await table.put({ kind: 'person', record: person('inci') });
    expect(await table.customer('acme')).toEqual(acme);
    expect((await table.customers()).map(({ id }) => id)).toEqual(['acme', 'zeta']);
    expect(await table.calendar('istanbul')).toEqual(calendar);
    expect(await table.services()).toEqual([service]);
    expect(await table.groups()).toEqual([group]);
    expect(await table.providers()).toEqual([provider]);
    expect(await table.locations('acme')).toEqual([location]);
    expect(await table.person('inci')).toEqual(person('inci'));
    expect(await table.people()).toEqual([person('inci')]);
  });

  it('R9: a contract keeps its versions, and the newest one answers when none is named', async () => {
    for (const version of [1, 2, 10]) await test.table.put({ kind: 'contract', record: contract(version) });
    expect((await test.table.contract('acme-2026'))?.version).toBe(10);
    expect((await test.table.contract('acme-2026', 2))?.version).toBe(2);
    expect(await test.table.contract('acme-2026', 3)).toBeUndefined();
    expect(await test.table.contract('acme')).toBeUndefined();
  });

  it('U6: people are found by their e-mail address in any case, and not by one that they have left', async () => {
    await test.table.put({ kind: 'person', record: person('can', { email: 'Can@Acme.Example' }) });
    expect((await test.table.personByEmail('can@acme.example'))?.id).toBe('can');
    expect((await test.table.personByEmail('CAN@ACME.EXAMPLE'))?.id).toBe('can');
    await test.table.put({ kind: 'person', record: person('can', { email: 'can.yeni@acme.example' }) });
    expect((await test.table.personByEmail('can.yeni@acme.example'))?.id).toBe('can');
    expect(await test.table.personByEmail('can@acme.example')).toBeUndefined();
    expect(await test.table.personByEmail('nobody@acme.example')).toBeUndefined();
  });

  it('U6: an e-mail address belongs to one person', async () => {
    await test.table.put({ kind: 'person', record: person('first', { email: 'one@acme.example' }) });
    const second = person('second', { email: 'ONE@acme.example' });
    await expect(test.table.put({ kind: 'person', record: second })).rejects.toBeInstanceOf(EmailTakenError);
    expect(await test.table.person('second')).toBeUndefined();
  });
});

describe('what the directory remembers', () => {
  it('U9: reads that come together or within 30 s of the clock are one', async () => {
    const table = test.another();
    const send = vi.spyOn(test.database.documents, 'send');
    await Promise.all([table.groups(), table.groups(), table.customer('acme')]);
    await table.groups();
    expect(send).toHaveBeenCalledTimes(2);
    test.clock.nowMs += 30_001;
    await table.groups();
    expect(send).toHaveBeenCalledTimes(3);
    send.mockRestore();
  });

  it('R12: a record that this process writes is seen at once, one of another process within 30 s', async () => {
    const [here, there] = [test.another(), test.another()];
    expect((await here.customer('acme'))?.name).toBe('Acme');
    expect((await there.customer('acme'))?.name).toBe('Acme');
    await here.put({ kind: 'customer', record: { ...acme, name: 'Acme A.Ş.' } });
    expect((await here.customer('acme'))?.name).toBe('Acme A.Ş.');
    expect((await there.customer('acme'))?.name).toBe('Acme');
    test.clock.nowMs += 30_001;
    expect((await there.customer('acme'))?.name).toBe('Acme A.Ş.');
  });

  it('R9: that there is nothing is not remembered, as another process may write it', async () => {
    const [here, there] = [test.another(), test.another()];
    expect(await here.contract('acme-2026', 11)).toBeUndefined();
    await there.put({ kind: 'contract', record: contract(11) });
    expect((await here.contract('acme-2026', 11))?.version).toBe(11);
  });

  it('U8: a failed read is not remembered', async () => {
    const table = test.another();
    const send = vi.spyOn(test.database.documents, 'send');
    send.mockRejectedValueOnce(new Error('no route to host'));
    await expect(table.services()).rejects.toThrow('no route to host');
    expect(await table.services()).toHaveLength(1);
    send.mockRestore();
  });
});
