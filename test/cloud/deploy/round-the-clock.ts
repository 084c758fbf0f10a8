import { calendar } from '../../../domain/calendar/calendar.ts';
import { contract } from '../../../domain/contract/contract.ts';
import { customer, person } from '../../../domain/directory.ts';
import type { DirectoryRecord } from '../../../functions/ports/desk-table.ts';
import { contracts } from '../../../local/demo/contracts.ts';

/** A requester of the customer whose contract never sleeps, and another customer's eyes never see. */
export const nurse = 'nese.nobet@hastane.example';

const roundTheClock = calendar.parse({
  id: 'round-the-clock',
  name: '7/24',
  timeZone: 'Europe/Istanbul',
  windows: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' })),
  holidays: [],
});

/** The demo's first contract with the shortest first level that there can be, so that its end can be waited for. */
const impatient = contract.parse({
  ...contracts[0],
  id: 'hastane-2026',
  customerId: 'hastane',
  calendarId: roundTheClock.id,
  firstLevelMinutes: 1,
});

/** A customer that is served day and night: what the acceptance says of time does not depend on the hour. */
export const roundTheClockRecords: DirectoryRecord[] = [
  { kind: 'calendar', record: roundTheClock },
  { kind: 'contract', record: impatient },
  {
    kind: 'customer',
    record: customer.parse({
      id: 'hastane',
      name: 'Nöbet Hastanesi',
      prefix: 'HST',
      locale: 'tr',
    }),
  },
  {
    kind: 'person',
    record: person.parse({
      id: 'nese-nobet',
      email: nurse,
      name: 'Neşe Nöbet',
      role: 'requester',
      locale: 'tr',
      customerId: 'hastane',
    }),
  },
];
