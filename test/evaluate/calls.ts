import * as z from 'zod';
import { matchable } from '../../domain/text/matchable.ts';
import type { Example } from '../../domain/triage/example.ts';
import { readCsv } from '../support/csv.ts';

const row = z.object({ summary: z.string(), description: z.string(), group: z.string().min(1) });

/** A call whose group is known, as triage learns from it. */
export type SolvedCall = Example & { labels: { groupId: string } };

/**
 * The calls of a CSV file with the columns `summary`, `description` and `group`.
 *
 * @throws UsageError
 */
export const readCalls = async (file: string): Promise<SolvedCall[]> =>
  (await readCsv(file, row)).map(({ summary, description, group }, index) => ({
    ticketId: `${index}`,
    number: `#${index + 1}`,
    customerId: 'calls',
    at: '2026-01-01T00:00:00.000Z',
    text: matchable({ title: summary, description }),
    labels: { groupId: group },
  }));

/** A part to learn from, and one to be asked about. */
export type Split = { known: SolvedCall[]; asked: SolvedCall[] };

/** So many splits that each call is asked about once: every n-th call, counted from each of the first n. */
export const foldsOf = (calls: readonly SolvedCall[], count = 5): Split[] =>
  Array.from({ length: count }, (_, fold) => ({
    known: calls.filter((_call, index) => index % count !== fold),
    asked: calls.filter((_call, index) => index % count === fold),
  }));
