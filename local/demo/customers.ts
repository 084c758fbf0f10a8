import { contract, type Contract } from '../../domain/contract/contract.ts';
import type { Customer, Location } from '../../domain/directory.ts';

export const customers: Customer[] = [
  { id: 'acme', name: 'Acme Lojistik A.Ş.', prefix: 'ACME', locale: 'tr' },
  {
    id: 'marmara',
    name: 'Marmara Tekstil Sanayi A.Ş.',
    prefix: 'MRMR',
    locale: 'tr',
  },
  { id: 'ege', name: 'Ege Gıda Ltd. Şti.', prefix: 'EGE', locale: 'tr' },
];

export const locations: Location[] = [
  { id: 'acme-istanbul', customerId: 'acme', name: 'Genel Müdürlük', city: 'İstanbul' },
  { id: 'acme-izmir', customerId: 'acme', name: 'İzmir Deposu', city: 'İzmir' },
  { id: 'marmara-bursa', customerId: 'marmara', name: 'Bursa Fabrikası', city: 'Bursa' },
  { id: 'ege-aydin', customerId: 'ege', name: 'Aydın Tesisi', city: 'Aydın' },
];

/** What the seed leaves out of the service (R10), for every customer. */
const exclusions = [
  {
    clause: 'KD-3',
    words: [
      'çağrı merkezi yazılımı',
      'yardım masası yazılımı',
      'yardım masası uygulaması',
      'help desk software',
      'call centre software',
    ],
    text: {
      tr: 'Müşterinin kendi yardım masası veya çağrı merkezi yazılımının sorunları, kesintileri, lisansı, güncellemesi, geliştirmesi ve bakımı kapsam dışıdır.',
      en: 'Faults, outages, licences, updates, development and maintenance of the customer’s own help-desk or call-centre software are out of scope.',
    },
  },
  {
    clause: 'KD-1',
    words: ['danışmanlık', 'consulting'],
    text: {
      tr: 'Yardım masası dışındaki hizmetlerin desteği, yönetimi ve danışmanlığı kapsam dışıdır.',
      en: 'Support, management and consulting for services other than the help desk are out of scope.',
    },
    groupId: 'customer-relations',
  },
];

const hours = (count: number): number => count * 60;

const targets = [
  { response: 15, resolution: hours(4) },
  { response: 30, resolution: hours(8) },
  { response: hours(1), resolution: hours(16) },
  { response: hours(2), resolution: hours(40) },
  { response: hours(4), resolution: hours(80) },
];

const common = {
  version: 1,
  calendarId: 'turkey-office',
  validFrom: '2016-01-01T00:00:00.000Z',
  targets: { incident: targets, 'service-request': targets },
  warnAtPercents: [75],
  firstLevelMinutes: hours(2),
  followUpMinutes: hours(8),
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

/** One contract of each kind that the seed names (R9). */
export const contracts: Contract[] = [
  { id: 'acme-2026', customerId: 'acme', level: 'L0+L1', delivery: 'remote' },
  { id: 'marmara-2026', customerId: 'marmara', level: 'L0+L1', delivery: 'on-site' },
  { id: 'ege-2026', customerId: 'ege', level: 'L0', delivery: 'remote' },
].map((own) => contract.parse({ ...common, ...own }));
