import type { DirectoryRecord } from '../../functions/ports/desk-table.ts';
import { demoArticles } from './articles.ts';
import { calendars } from './calendars.ts';
import { contracts } from './contracts.ts';
import { customers, locations } from './customers.ts';
import { groups, providers, services } from './groups.ts';
import { people } from './people.ts';
import { questionSets } from './question-sets.ts';

/** All records of the demo: three customers, one of each contract, with people of every role. */
export const demoRecords = (): DirectoryRecord[] => [
  ...calendars().map((record) => ({ kind: 'calendar', record }) as const),
  ...contracts.map((record) => ({ kind: 'contract', record }) as const),
  ...customers.map((record) => ({ kind: 'customer', record }) as const),
  ...locations.map((record) => ({ kind: 'location', record }) as const),
  ...services.map((record) => ({ kind: 'service', record }) as const),
  ...groups.map((record) => ({ kind: 'group', record }) as const),
  ...providers.map((record) => ({ kind: 'provider', record }) as const),
  ...demoArticles.map((record) => ({ kind: 'article', record }) as const),
  ...questionSets.map((record) => ({ kind: 'questionSet', record }) as const),
  ...people.map((record) => ({ kind: 'person', record }) as const),
];
