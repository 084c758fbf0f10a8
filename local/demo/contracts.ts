import { contract, type Contract } from '../../domain/contract/contract.ts';
import { defaultExclusions } from '../../domain/contract/default-exclusions.ts';

const hours = (count: number): number => count * 60;

const incidents = [
  { response: 15, resolution: hours(4) },
  { response: 30, resolution: hours(8) },
  { response: hours(1), resolution: hours(16) },
  { response: hours(2), resolution: hours(40) },
  { response: hours(4), resolution: hours(80) },
];
const requests = incidents.map(({ response, resolution }) => ({ response, resolution: 2 * resolution }));

/** Consulting is sold by somebody else of the desk's company. */
const exclusions = defaultExclusions.map((exclusion) =>
  exclusion.clause === 'KD-1' ? { ...exclusion, groupId: 'customer-relations' } : exclusion,
);

const common = {
  version: 1,
  calendarId: 'turkey-office',
  validFrom: '2016-01-01T00:00:00.000Z',
  targets: { incident: incidents, 'service-request': requests },
  warnAtPercents: [75],
  firstLevelMinutes: hours(2),
  followUpMinutes: hours(8),
  informMinutes: hours(8),
  infoReminderMinutes: hours(8),
  confirmation: { reminderMinutes: hours(8), reminders: 2, closeMinutes: hours(27) },
  deskGroupId: 'service-desk',
  escalationGroupId: 'systems',
  services: [
    { serviceId: 'network', groupId: 'network', providerId: 'hizli-ag' },
    { serviceId: 'vpn', groupId: 'network' },
    { serviceId: 'printing', groupId: 'field-support' },
    { serviceId: 'workstation', groupId: 'field-support' },
    { serviceId: 'email', groupId: 'systems' },
    { serviceId: 'identity', groupId: 'systems' },
    { serviceId: 'file-share', groupId: 'systems' },
    { serviceId: 'erp', groupId: 'applications' },
  ],
  exclusions,
};

/** Remote, with the first level; its manager's calls come first. */
const acme = {
  id: 'acme-2026',
  customerId: 'acme',
  level: 'L0+L1',
  delivery: 'remote',
  vip: { personIds: ['selin-kaya'], priority: 2 },
  escalations: [{ clock: 'resolution', atPercent: 150, personIds: ['derya-koc'] }],
  routes: [
    { id: 'e-posta-kesintisi', when: { serviceIds: ['email'], priorities: [1] }, to: { groupId: 'network' } },
  ],
};

/** A factory: people come to it, it is told often how its calls stand, and what stops many is a major incident. */
const marmara = {
  id: 'marmara-2026',
  customerId: 'marmara',
  level: 'L0+L1',
  delivery: 'on-site',
  deliveryAt: [{ locationId: 'marmara-gemlik', delivery: 'remote' }],
  targets: {
    incident: incidents.map((target, index) => (index < 2 ? { ...target, update: hours(2) } : target)),
    'service-request': requests,
  },
  warnAtPercents: [75, 90],
  pausesFor: ['requester', 'parts', 'visit'],
  informMinutes: hours(16),
  majorIncident: { priority: 1, personIds: ['murat-demir', 'derya-koc'] },
  reportRecipients: ['murat-demir'],
  escalations: [
    { clock: 'response', atPercent: 100, personIds: ['derya-koc'] },
    { clock: 'resolution', atPercent: 90, personIds: ['derya-koc'] },
    { clock: 'resolution', atPercent: 100, personIds: ['murat-demir', 'derya-koc'] },
  ],
  routes: [
    {
      id: 'fabrika-agi',
      when: { serviceIds: ['network'], locationIds: ['marmara-bursa'], priorities: [1, 2] },
      to: { groupId: 'field-support' },
    },
  ],
};

/** The desk only passes on, until the customer buys the first level as well. */
const ege = {
  id: 'ege-2026',
  customerId: 'ege',
  level: 'L0',
  delivery: 'remote',
  validTo: '2029-12-31T21:00:00.000Z',
};
const egeLater = { ...ege, id: 'ege-2030', level: 'L0+L1', validFrom: ege.validTo, validTo: undefined };

/** One contract of each kind that the seed names (R9), and one that is yet to come. */
export const contracts: Contract[] = [acme, marmara, ege, egeLater].map((own) =>
  contract.parse({ ...common, ...own }),
);
