import type { Instant } from '../../domain/values.ts';
import { groupFor } from './cast.ts';
import { type History, type HistoryRow, isDone, type State } from './history.ts';

/** What a row of a history wants of the ticket; the desk may have brought it about by itself. */
export type Wish =
  | { kind: 'open'; row: HistoryRow }
  /** Solved it was not: worked on again. */
  | { kind: 'reopen' }
  | { kind: 'grade'; impact: number; urgency: number }
  | { kind: 'group'; groupId: string }
  | { kind: 'work'; groupId: string | undefined }
  | { kind: 'ask' }
  /** Other people must do something first: another company's, or another group's. */
  | { kind: 'await-others'; others: 'provider' | 'group' }
  | { kind: 'resolve' }
  | { kind: 'close' };

/** One row of a history at its time: what it wants, in order, and who wrote it. */
export type Step = { number: string; at: Instant; wishes: Wish[]; remark: string };

/** Where a ticket must stand when its history has been played; undefined where the history doesn't say. */
export type Expectation = {
  ends: 'closed' | 'resolved' | 'open';
  reopens: number;
  impact: number;
  urgency: number;
};

/** A row with the state that it is in, where the log doesn't know that of the row before. */
type KnownRow = HistoryRow & { state: State };

/** A history as steps: each row is compared with the one before it. */
export const stepsOf = (history: History): Step[] => {
  const rows = knownRowsOf(history);
  return rows.map((row, index) => {
    const before = rows[index - 1];
    return {
      number: row.number,
      at: row.at,
      wishes: before ? wishesBetween(before, row) : [{ kind: 'open', row }, ...wishesFor(row)],
      remark: `${row.updatedBy}: ${row.state}`,
    };
  });
};

/** What the last row and the way to it demand. A solved ticket's impact and urgency are not touched any more. */
export const expectationOf = (history: History): Expectation => {
  const steps = stepsOf(history);
  const wishes = steps.flatMap(({ wishes }) => wishes);
  const grades = wishes.findLast((wish) => wish.kind === 'grade');
  const [first] = history.rows;
  const last = knownRowsOf(history).at(-1)?.state;
  return {
    ends: last === 'Closed' ? 'closed' : last === 'Resolved' ? 'resolved' : 'open',
    reopens: wishes.filter(({ kind }) => kind === 'reopen').length,
    impact: grades?.impact ?? first.impact,
    urgency: grades?.urgency ?? first.urgency,
  };
};

const knownRowsOf = ({ rows }: History): KnownRow[] => {
  const known: KnownRow[] = [];
  for (const row of rows) known.push({ ...row, state: row.state ?? known.at(-1)?.state ?? 'New' });
  return known;
};

const wishesBetween = (before: KnownRow, row: KnownRow): Wish[] => {
  if (isDone(before.state) && isDone(row.state)) return before.state === row.state ? [] : wishesFor(row);
  const reopens: Wish[] = isDone(before.state) ? [{ kind: 'reopen' }] : [];
  return [
    ...reopens,
    ...(before.impact !== row.impact || before.urgency !== row.urgency ? [gradeOf(row)] : []),
    ...(before.group !== row.group ? groupOf(row) : []),
    ...(before.state !== row.state ? wishesFor(row) : []),
  ];
};

const gradeOf = ({ impact, urgency }: HistoryRow): Wish => ({ kind: 'grade', impact, urgency });

const groupOf = ({ group }: HistoryRow): Wish[] =>
  group === undefined ? [] : [{ kind: 'group', groupId: groupFor(group) }];

const wishesFor = (row: KnownRow): Wish[] => {
  switch (row.state) {
    case 'New':
      return [];
    case 'Active':
      return [{ kind: 'work', groupId: row.group && groupFor(row.group) }];
    case 'Awaiting User Info':
      return [{ kind: 'ask' }];
    case 'Awaiting Problem':
      return [{ kind: 'await-others', others: 'group' }];
    case 'Awaiting Vendor':
    case 'Awaiting Evidence':
      return [{ kind: 'await-others', others: 'provider' }];
    case 'Resolved':
      return [{ kind: 'resolve' }];
    case 'Closed':
      return [{ kind: 'close' }];
  }
};
