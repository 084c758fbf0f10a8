import { isDeepStrictEqual } from 'node:util';
import { ownFaultsOf } from '../../domain/question-set/faults/faults.ts';
import { namedBy } from '../../domain/question-set/faults/records.ts';
import type { Directory, DirectoryRecord } from '../../functions/ports/desk-table.ts';
import type { KnowledgeStore } from '../../functions/ports/knowledge-store.ts';
import { RecordsError } from './record-file.ts';

/** Where records are, the articles among them. */
export type Records = Directory & Pick<KnowledgeStore, 'article'>;

type ById = { id: string };
const among = (records: ById[], id: string) => records.find((one) => one.id === id);

/** How a record that others name is found in the directory. */
const find = {
  customer: (directory: Records, id: string) => directory.customer(id),
  calendar: (directory: Records, id: string) => directory.calendar(id),
  group: async (directory: Records, id: string) => among(await directory.groups(), id),
  service: async (directory: Records, id: string) => among(await directory.services(), id),
  provider: async (directory: Records, id: string) => among(await directory.providers(), id),
  article: async (directory: Records, id: string) => (await directory.article(id))?.published,
};

type Reference = { kind: keyof typeof find; id: string | undefined };

/**
 * Refuses records that name others which are neither among them nor in the directory, changed contracts under the
 * version that tickets have been opened by, and question sets that lead nowhere.
 *
 * @throws RecordsError
 */
export const checkRecords = async (records: DirectoryRecord[], directory: Records): Promise<void> => {
  const complaints = await Promise.all(
    records.map(async (entry) => [
      ...(await missing(entry, { records, directory })),
      ...(await rewritten(entry, directory)),
      ...unsound(entry),
    ]),
  );
  if (complaints.flat().length > 0) throw new RecordsError(complaints.flat().join('\n'));
};

const missing = async (
  entry: DirectoryRecord,
  { records, directory }: { records: DirectoryRecord[]; directory: Records },
): Promise<string[]> => {
  const complaints = referencesOf(entry).map(async ({ kind, id }) => {
    if (id === undefined || records.some((one) => one.kind === kind && one.record.id === id)) return [];
    const found = await find[kind](directory, id);
    return found ? [] : [`${entry.kind} ${entry.record.id}: there is no ${kind} ${id}`];
  });
  return (await Promise.all(complaints)).flat();
};

const rewritten = async ({ kind, record }: DirectoryRecord, directory: Records): Promise<string[]> => {
  if (kind !== 'contract') return [];
  const standing = await directory.contract(record.id, record.version);
  return standing === undefined || isDeepStrictEqual(standing, record)
    ? []
    : [
        `contract ${record.id}: version ${record.version} stands; enter the change as version ${record.version + 1}`,
      ];
};

/** A question set that leads nowhere would fail on whoever answers it. */
const unsound = ({ kind, record }: DirectoryRecord): string[] =>
  kind === 'questionSet'
    ? ownFaultsOf(record).map(({ field, code }) => `questionSet ${record.id}: ${field} ${code}`)
    : [];

const kinds = {
  services: 'service',
  customers: 'customer',
  groups: 'group',
  providers: 'provider',
  articles: 'article',
} as const;

const referencesOf = ({ kind, record }: DirectoryRecord): Reference[] => {
  switch (kind) {
    case 'contract':
      return [
        { kind: 'customer', id: record.customerId },
        { kind: 'calendar', id: record.calendarId },
        { kind: 'group', id: record.deskGroupId },
        { kind: 'group', id: record.escalationGroupId },
        ...record.services.map(({ serviceId: id }): Reference => ({ kind: 'service', id })),
        ...[...record.services, ...record.exclusions].flatMap(whoWorks),
      ];
    case 'location':
      return [{ kind: 'customer', id: record.customerId }];
    case 'article':
      return [
        ...record.serviceIds.map((id): Reference => ({ kind: 'service', id })),
        ...record.customerIds.map((id): Reference => ({ kind: 'customer', id })),
      ];
    case 'questionSet':
      return namedBy(record).map(({ of, id }) => ({ kind: kinds[of], id }));
    case 'person':
      return [
        { kind: 'customer', id: record.customerId },
        { kind: 'provider', id: record.providerId },
        ...record.memberships.map(({ customerId: id }): Reference => ({ kind: 'customer', id })),
        ...record.groupIds.map((id): Reference => ({ kind: 'group', id })),
      ];
    case 'customer':
    case 'calendar':
    case 'service':
    case 'group':
    case 'provider':
      return [];
  }
};

const whoWorks = (of: { groupId?: string | undefined; providerId?: string | undefined }): Reference[] => [
  { kind: 'group', id: of.groupId },
  { kind: 'provider', id: of.providerId },
];
