import type { TicketType } from '../ticket/ticket.ts';
import type { Bilingual } from '../values.ts';

/** What priorities are called, 1 first (R11). */
export const priorityLabels: readonly Bilingual[] = [
  { tr: '1 – Kritik', en: '1 – Critical' },
  { tr: '2 – Yüksek', en: '2 – High' },
  { tr: '3 – Orta', en: '3 – Medium' },
  { tr: '4 – Düşük', en: '4 – Low' },
  { tr: '5 – Çok düşük', en: '5 – Very low' },
];

export const typeLabels = {
  incident: { tr: 'Olay', en: 'Incident' },
  'service-request': { tr: 'İstek', en: 'Service request' },
} as const satisfies Record<TicketType, Bilingual>;
