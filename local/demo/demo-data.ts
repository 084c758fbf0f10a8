import type { KnownError } from '../../domain/directory.ts';
import type { Article } from '../../domain/knowledge/article.ts';
import type { DirectoryRecord } from '../../functions/ports/desk-table.ts';
import { calendars } from './calendars.ts';
import { contracts } from './contracts.ts';
import { customers, locations } from './customers.ts';
import { groups, providers, services } from './groups.ts';
import { knownErrors } from './known-errors.ts';
import { people } from './people.ts';

/** All records of the demo: three customers, one of each contract, with people of every role. */
export const demoRecords = (): DirectoryRecord[] => [
  ...calendars().map((record) => ({ kind: 'calendar', record }) as const),
  ...contracts.map((record) => ({ kind: 'contract', record }) as const),
  ...customers.map((record) => ({ kind: 'customer', record }) as const),
  ...locations.map((record) => ({ kind: 'location', record }) as const),
  ...services.map((record) => ({ kind: 'service', record }) as const),
  ...groups.map((record) => ({ kind: 'group', record }) as const),
  ...providers.map((record) => ({ kind: 'provider', record }) as const),
  ...knownErrors.map((record) => ({ kind: 'article', record: articleOf(record) }) as const),
  ...people.map((record) => ({ kind: 'person', record }) as const),
];

const since = '2026-01-01T00:00:00.000Z';

const articleOf = ({ id, serviceId, title, solution, words }: KnownError): Article => ({
  ...{ id, version: 1, kind: 'known-error', status: 'published', audience: 'requester', customerIds: [] },
  serviceIds: [serviceId],
  texts: {
    tr: { title: title.tr, symptoms: title.tr, steps: solution.tr },
    en: { title: title.en, symptoms: title.en, steps: solution.en },
  },
  phrases: words,
  ...{ createdAt: since, createdBy: 'elif-ozturk', updatedAt: since, updatedBy: 'elif-ozturk' },
  ...{ publishedAt: since, publishedBy: 'elif-ozturk' },
});
