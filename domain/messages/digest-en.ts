import type { DigestKey } from './digest.ts';
import type { Catalogue } from './translator.ts';

/** The managers' daily digest in English. */
export const digestEn: Catalogue<DigestKey> = {
  greeting: 'Hello {name},',
  everyone: 'managers',
  'customer.subject': '{customer}: figures of {day}',
  'customer.body': 'Here are the figures of the calls of {customer} on {day}.',
  'desk.subject': 'Service desk: figures of {day}',
  'desk.body':
    'Here are the figures of all customers on {day}. {customers, plural, =0 {There were no customers that day.} one {# customer is looked after.} other {# customers are looked after.}}',
  total: 'Total',
  none: '–',
  'link.console': 'Open the console',
  footer:
    'You receive this digest because you subscribed to it. Days are those of Türkiye; “open now” is when the digest was written.',
  opened: 'Opened',
  resolved: 'Solved',
  firstLevelRate: 'Solved by the first level',
  handedOver: 'Handed over',
  closed: 'Closed',
  closedBySilence: 'Closed without an answer',
  cancelled: 'Cancelled',
  reopened: 'Reopened',
  outOfScope: 'Out of scope',
  scopeOverruled: 'Scope overruled',
  breaches: 'Targets missed',
  satisfaction: 'Satisfaction (1–5)',
  openNow: 'Open now',
};
