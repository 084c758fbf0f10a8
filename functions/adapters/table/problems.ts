import * as z from 'zod';
import { recordedProblemEvent, type RecordedProblemEvent } from '../../../domain/problem/event.ts';
import { problemRecord, type ProblemRecord } from '../../../domain/problem/problem.ts';
import type { ProblemRow, ProblemStore } from '../../ports/desk-records.ts';
import { idOfDeskNumber, listedAs, listingOf, nextDeskNumber, writeDeskRecord } from './desk-record.ts';
import { jsonText, jsonTextOf } from './json-text.ts';
import { problemEventKey, problemEventPrefix, problemKey } from './keys.ts';
import type { Listing } from './listing/cursor.ts';
import { readPage } from './listing/page.ts';
import { readItem, type Table } from './table.ts';

const problemItem = z.object({ problem: jsonText(problemRecord) });

/** A problem's event as the table's stream delivers it; other attributes are keys. */
export const problemEventItem = z.object({ recorded: jsonText(recordedProblemEvent) });

export const problemEventItemOf = (recorded: RecordedProblemEvent) => ({
  ...problemEventKey(recorded),
  recorded: jsonTextOf(recorded),
});

/** A line of the list of problems, ready to show. */
const row = z
  .object(
    problemRecord.pick({
      id: true,
      number: true,
      version: true,
      title: true,
      status: true,
      priority: true,
      serviceId: true,
      ownerId: true,
      createdAt: true,
      updatedAt: true,
    }).shape,
  )
  .extend({ incidents: z.int().nonnegative() });
const rowItem = z.object({ row: jsonText(row) });

/** Problems, their numbers and their events. */
export const problemStore = (table: Table): ProblemStore => ({
  problem: async (id) => (await readItem(table, problemKey(id), problemItem))?.problem,
  problemIdOf: (number) => idOfDeskNumber(table, number),
  nextProblemNumber: () => nextDeskNumber(table, 'problem', 'PRB'),
  commitProblem: ({ problem, recorded, ...change }) =>
    writeDeskRecord(table, {
      ...change,
      id: problem.id,
      number: problem.number,
      item: problemItemOf(problem),
      beside: [problemEventItemOf(recorded)],
    }),
  problems: ({ status, ...page }) =>
    readPage(table, listingOf('problem', status), { ...page, present: rowOf }),
  problemEvents: ({ problemId, ...page }) =>
    readPage(table, eventsOf(problemId), { ...page, present: recordedOf }),
});

const problemItemOf = (problem: ProblemRecord) => ({
  ...problemKey(problem.id),
  ...listedAs('problem', { state: problem.status, createdAt: problem.createdAt }),
  version: problem.version,
  problem: jsonTextOf(problem),
  row: jsonTextOf(row.parse({ ...problem, incidents: problem.incidents.length })),
});

const rowOf = (item: unknown): ProblemRow => rowItem.parse(item).row;
const recordedOf = (item: unknown): RecordedProblemEvent => problemEventItem.parse(item).recorded;

const eventsOf = (problemId: string): Listing => ({
  partitions: [{ hash: problemKey(problemId).pk, bounds: { beginsWith: problemEventPrefix } }],
  filter: { words: [] },
});
