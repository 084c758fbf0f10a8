import type { Contract } from '../contract/contract.ts';

const targetsOf = (priority: number) => ({ response: 30 * priority, resolution: 240 * priority });
const fiveTargets: Contract['targets']['incident'] = [
  targetsOf(1),
  targetsOf(2),
  targetsOf(3),
  targetsOf(4),
  targetsOf(5),
];

/** A day of the desk has 540 business minutes; see each wait's length. */
export const contract: Contract = {
  id: 'acme-contract',
  version: 3,
  customerId: 'acme',
  level: 'L0+L1',
  delivery: 'remote',
  calendarId: 'weekdays',
  validFrom: '2026-01-01T00:00:00.000Z',
  deliveryAt: [{ locationId: 'depot', delivery: 'on-site' }],
  targets: { incident: fiveTargets, 'service-request': fiveTargets },
  pausesFor: ['requester'],
  warnAtPercents: [75],
  confidence: { classify: 0.7, offer: 0.5 },
  escalations: [],
  firstLevelMinutes: 60,
  followUpMinutes: 540,
  infoReminderMinutes: 540,
  confirmation: { reminderMinutes: 540, reminders: 2, closeMinutes: 1620 },
  deskGroupId: 'desk',
  escalationGroupId: 'experts',
  reportRecipients: [],
  services: [],
  routes: [],
  exclusions: [{ clause: 'c', text: { tr: 'kapsam dışı', en: 'out of scope' }, words: [] }],
};

export const level0Contract: Contract = { ...contract, level: 'L0' };
