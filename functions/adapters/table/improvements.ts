import * as z from 'zod';
import { improvement, type Improvement } from '../../../domain/improvement/improvement.ts';
import type { ImprovementRow, ImprovementStore } from '../../ports/desk-records.ts';
import { idOfDeskNumber, listedAs, listingOf, nextDeskNumber, writeDeskRecord } from './desk-record.ts';
import { jsonText, jsonTextOf } from './json-text.ts';
import { improvementKey } from './keys.ts';
import { readPage } from './listing/page.ts';
import { readItem, type Table } from './table.ts';

const improvementItem = z.object({ improvement: jsonText(improvement) });

/** A line of the register, ready to show. */
const row = z.object(
  improvement.pick({
    id: true,
    number: true,
    version: true,
    title: true,
    benefit: true,
    state: true,
    ownerId: true,
    dueAt: true,
    customerId: true,
    proposedBy: true,
    createdAt: true,
    updatedAt: true,
  }).shape,
);
const rowItem = z.object({ row: jsonText(row) });

/** The register of improvements and its numbers. */
export const improvementStore = (table: Table): ImprovementStore => ({
  improvement: async (id) => (await readItem(table, improvementKey(id), improvementItem))?.improvement,
  improvementIdOf: (number) => idOfDeskNumber(table, number),
  nextImprovementNumber: () => nextDeskNumber(table, 'improvement', 'IMP'),
  commitImprovement: ({ improvement: written, ...change }) =>
    writeDeskRecord(table, {
      ...change,
      id: written.id,
      number: written.number,
      item: improvementItemOf(written),
    }),
  improvements: ({ state, ...page }) =>
    readPage(table, listingOf('improvement', state), { ...page, present: rowOf }),
});

const improvementItemOf = (written: Improvement) => ({
  ...improvementKey(written.id),
  ...listedAs('improvement', written),
  version: written.version,
  improvement: jsonTextOf(written),
  row: jsonTextOf(row.parse(written)),
});

const rowOf = (item: unknown): ImprovementRow => rowItem.parse(item).row;
