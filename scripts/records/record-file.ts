import * as z from 'zod';
import { calendar } from '../../domain/calendar/calendar.ts';
import { contract } from '../../domain/contract/contract.ts';
import * as directory from '../../domain/directory.ts';
import { article } from '../../domain/knowledge/article.ts';
import { questionSet } from '../../domain/question-set/question-set.ts';
import type { DirectoryRecord } from '../../functions/ports/desk-table.ts';

const of = <Kind extends string, Schema extends z.ZodType>(kind: Kind, record: Schema) =>
  z.strictObject({ kind: z.literal(kind), record });

const records = z.array(
  z.discriminatedUnion('kind', [
    of('customer', directory.customer),
    of('contract', contract),
    of('calendar', calendar),
    of('location', directory.location),
    of('service', directory.service),
    of('group', directory.group),
    of('provider', directory.provider),
    of('article', article),
    of('questionSet', questionSet),
    of('person', directory.person),
  ]),
);

/** The records cannot be entered as they are; a line for each reason. Nothing was written. */
export class RecordsError extends Error {
  override name = 'RecordsError';
}

/**
 * The records of a file: a JSON array of `{ "kind": …, "record": … }`.
 *
 * @throws RecordsError naming the places that are wrong, such as `3.record.email`
 */
export const parseRecords = (text: string): DirectoryRecord[] => {
  const parsed = records.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new RecordsError(lines.join('\n'));
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RecordsError('The file is not JSON.', { cause });
  }
};
