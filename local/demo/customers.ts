import type { Customer, Location } from '../../domain/directory.ts';

export const customers: Customer[] = [
  { id: 'acme', name: 'Acme Lojistik A.Ş.', prefix: 'ACME', locale: 'tr' },
  { id: 'marmara', name: 'Marmara Tekstil Sanayi A.Ş.', prefix: 'MRMR', locale: 'tr' },
  { id: 'ege', name: 'Ege Gıda Ltd. Şti.', prefix: 'EGE', locale: 'tr' },
];

export const locations: Location[] = [
  { id: 'acme-istanbul', customerId: 'acme', name: 'Genel Müdürlük', city: 'İstanbul' },
  { id: 'acme-izmir', customerId: 'acme', name: 'İzmir Deposu', city: 'İzmir' },
  { id: 'marmara-bursa', customerId: 'marmara', name: 'Bursa Fabrikası', city: 'Bursa' },
  { id: 'marmara-gemlik', customerId: 'marmara', name: 'Gemlik Deposu', city: 'Bursa' },
  { id: 'ege-aydin', customerId: 'ege', name: 'Aydın Tesisi', city: 'Aydın' },
];
