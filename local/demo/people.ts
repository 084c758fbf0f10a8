import { type Person, person } from '../../domain/directory.ts';

const idOf = (name: string) => name.replaceAll('.', '-');
const at = (customerId: string, name: string) => ({
  id: idOf(name),
  email: `${name}@${customerId}.example`,
  customerId,
});
const desk = (name: string) => ({ id: idOf(name), email: `${name}@yardimmasasi.example` });
const tr = { locale: 'tr' } as const;
const en = { locale: 'en' } as const;

/** People of every role; the first of each is the one to try. */
export const people: Person[] = [
  {
    ...at('acme', 'ayse.yilmaz'),
    ...tr,
    name: 'Ayşe Yılmaz',
    role: 'requester',
    locationId: 'acme-istanbul',
    phone: '+90 212 555 01 01',
  },
  { ...at('acme', 'john.oneil'), ...en, name: 'John O’Neil', role: 'requester', locationId: 'acme-izmir' },
  {
    ...at('acme', 'nil.er'),
    ...tr,
    name: 'Nil Er',
    role: 'requester',
    locationId: 'acme-izmir',
    memberships: [
      { customerId: 'acme', sees: 'location', locationIds: ['acme-izmir'] },
      { customerId: 'ege', sees: 'customer' },
    ],
  },
  { ...at('acme', 'selin.kaya'), ...tr, name: 'Selin Kaya', role: 'manager', subscribesToDigest: true },
  {
    ...at('marmara', 'ismail.ince'),
    ...tr,
    name: 'İsmail İnce',
    role: 'requester',
    locationId: 'marmara-bursa',
  },
  { ...at('marmara', 'murat.demir'), ...tr, name: 'Murat Demir', role: 'manager', subscribesToDigest: true },
  { ...at('ege', 'fatma.celik'), ...tr, name: 'Fatma Çelik', role: 'requester', locationId: 'ege-aydin' },
  { ...at('ege', 'hakan.aydin'), ...tr, name: 'Hakan Aydın', role: 'manager' },
  {
    ...desk('zeynep.arslan'),
    ...tr,
    name: 'Zeynep Arslan',
    role: 'agent',
    level: 'L0',
    groupIds: ['service-desk'],
  },
  {
    ...desk('emre.sahin'),
    ...tr,
    name: 'Emre Şahin',
    role: 'agent',
    level: 'L1',
    groupIds: ['service-desk'],
  },
  {
    ...desk('elif.ozturk'),
    ...tr,
    name: 'Elif Öztürk',
    role: 'agent',
    level: 'L2',
    groupIds: ['systems', 'applications'],
  },
  {
    ...desk('david.cohen'),
    ...en,
    name: 'David Cohen',
    role: 'agent',
    level: 'L2',
    groupIds: ['network', 'field-support'],
  },
  { ...desk('derya.koc'), ...tr, name: 'Derya Koç', role: 'manager', subscribesToDigest: true },
  {
    ...desk('admin'),
    ...tr,
    name: 'Deniz Yönetici',
    role: 'administrator',
    groupIds: ['service-desk', 'customer-relations'],
  },
  {
    id: 'burak-tekin',
    email: 'burak.tekin@hizliag.example',
    ...tr,
    name: 'Burak Tekin',
    role: 'provider',
    providerId: 'hizli-ag',
  },
  {
    id: 'gul-polat',
    email: 'gul.polat@yaziciservisi.example',
    ...tr,
    name: 'Gül Polat',
    role: 'provider',
    providerId: 'yazici-servisi',
  },
  {
    id: 'acme-monitoring',
    email: 'izleme@acme.example',
    ...tr,
    name: 'Acme izleme',
    role: 'machine',
    customerId: 'acme',
  },
].map((one) => person.parse(one));
