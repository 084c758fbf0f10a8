import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { type Instant, instantOf } from '../../domain/values.ts';

/** The states of a ServiceNow incident; `-100` is what the audit log says where it doesn't know. */
const states = [
  'New',
  'Active',
  'Awaiting User Info',
  'Awaiting Problem',
  'Awaiting Vendor',
  'Awaiting Evidence',
  'Resolved',
  'Closed',
] as const;
export const state = z.enum(states);
export type State = z.infer<typeof state>;
export const isDone = (of: State): boolean => of === 'Resolved' || of === 'Closed';

/** `2 - Medium` → 2 */
const grade = z
  .string()
  .regex(/^[123] - /, 'not a grade from 1 to 3')
  .transform((text) => Number(text[0]));

const nowhere = z.string().transform((text) => (text === '?' || text === '' ? undefined : text));

/** `29-02-2016 01:16`, day first; taken as UTC. */
const minute = z.string().transform((text, context): Instant => {
  const [, day, month, year, time] = /^(\d\d)-(\d\d)-(\d{4}) (\d\d:\d\d)$/.exec(text) ?? [];
  try {
    return instantOf(Temporal.Instant.from(`${year}-${month}-${day}T${time}Z`).epochMilliseconds);
  } catch {
    // Temporal throws a RangeError for whatever is no such minute.
    context.addIssue('not a time such as 29-02-2016 01:16');
    return z.NEVER;
  }
});

/** One update of an incident, as far as a replay reads it. */
export const historyRow = z
  .object({
    number: z.string().min(1),
    incident_state: z.union([state, z.literal('-100')]),
    caller_id: z.string(),
    contact_type: z.string(),
    location: z.string(),
    category: z.string(),
    subcategory: z.string(),
    u_symptom: z.string(),
    impact: grade,
    urgency: grade,
    assignment_group: nowhere,
    sys_updated_by: z.string(),
    sys_updated_at: minute,
  })
  .transform((row) => ({
    number: row.number,
    at: row.sys_updated_at,
    state: row.incident_state === '-100' ? undefined : row.incident_state,
    impact: row.impact,
    urgency: row.urgency,
    group: row.assignment_group,
    caller: row.caller_id,
    contact: row.contact_type,
    symptom: row.u_symptom,
    details: `${row.category}, ${row.subcategory}, ${row.location}`,
    updatedBy: row.sys_updated_by,
  }));
export type HistoryRow = z.infer<typeof historyRow>;

/** One incident's updates, oldest first. */
export type History = { number: string; rows: [HistoryRow, ...HistoryRow[]] };

/** The rows of a file as histories; updates of the same minute stay in the file's order. */
export const historiesOf = (rows: readonly HistoryRow[]): History[] =>
  [...Map.groupBy(rows, ({ number }) => number)].flatMap(([number, updates]) => {
    const [first, ...rest] = updates.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    return first ? [{ number, rows: [first, ...rest] }] : [];
  });
