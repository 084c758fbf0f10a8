import type { Calendar } from '../calendar/calendar.ts';
import { calendar } from '../calendar/calendar.ts';
import { slaOf } from '../sla/sla.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { ticket } from '../ticket/ticket.ts';
import type { Instant } from '../values.ts';
import { instantOf } from '../values.ts';
import type { Contract } from './contract.ts';
import { contract } from './contract.ts';

/** Test fixtures: a desk that works on weekdays from 09:00 to 18:00 in Istanbul, its contract and a ticket of it. */

/** An instant by Istanbul's wall clock, which is three hours ahead of UTC all year: `istanbul('2026-11-23 10:00')`. */
export const istanbul = (wallTime: string): Instant =>
  instantOf(Date.parse(`${wallTime.replace(' ', 'T')}+03:00`));

export const officeHours: Calendar = calendar.parse({
  id: 'office-hours',
  name: 'Mesai saatleri',
  timeZone: 'Europe/Istanbul',
  windows: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '18:00' })),
  holidays: [{ date: '2026-10-29', name: 'Cumhuriyet Bayramı' }],
});

const fiveTargets = [1, 2, 3, 4, 5].map((grade) => ({ response: 30 * grade, resolution: 240 * grade }));

export const contractOf = (parts: Partial<Contract> = {}): Contract =>
  contract.parse({
    id: 'acme-2026',
    version: 1,
    customerId: 'acme',
    level: 'L0+L1',
    delivery: 'remote',
    calendarId: officeHours.id,
    validFrom: '2026-01-01T00:00:00.000Z',
    targets: { incident: fiveTargets, 'service-request': fiveTargets },
    warnAtPercents: [75],
    firstLevelMinutes: 120,
    followUpMinutes: 540,
    infoReminderMinutes: 540,
    confirmation: { reminderMinutes: 540, reminders: 2, closeMinutes: 1800 },
    deskGroupId: 'desk',
    escalationGroupId: 'experts',
    services: [],
    exclusions: [],
    ...parts,
  });

/** The Monday on which the ticket of `ticketOf` was opened. */
export const monday10 = istanbul('2026-11-23 10:00');

const freshClocks: Ticket['clocks'] = { stops: [], alarms: [] };

/** A ticket of the lowest priority, opened on Monday at 10:00. */
export const ticketOf = (parts: Partial<Ticket> = {}): Ticket =>
  ticket.parse({
    id: 'T1',
    number: 'ACME-1',
    customerId: 'acme',
    contractId: 'acme-2026',
    contractVersion: 1,
    type: 'incident',
    title: 'Yazıcı çalışmıyor',
    description: '',
    channel: 'portal',
    requester: { name: 'Ayşe', email: 'ayse@example.com' },
    impact: 3,
    urgency: 3,
    priority: 5,
    level: 'L0',
    status: 'new',
    scope: { in: true },
    clocks: freshClocks,
    sla: slaOf(
      { clocks: freshClocks, createdAt: monday10, type: 'incident', priority: 5 },
      { contract: contractOf(), calendar: officeHours },
    ),
    offers: [],
    candidates: [],
    followUps: { count: 0 },
    reopenCount: 0,
    links: [],
    locale: 'tr',
    createdAt: monday10,
    updatedAt: monday10,
    version: 1,
    generation: 1,
    turn: 1,
    stage: 'triage',
    ...parts,
  });
