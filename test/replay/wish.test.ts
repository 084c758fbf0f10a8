import { describe, expect, it } from 'vitest';
import { groupFor } from './cast.ts';
import type { History, HistoryRow } from './history.ts';
import { rowOf } from './testing.ts';
import { expectationOf, stepsOf } from './wish.ts';

const historyOf = (...rows: [HistoryRow, ...HistoryRow[]]): History => ({ number: 'INC1', rows });
const kindsOf = (history: History) => stepsOf(history).map(({ wishes }) => wishes.map(({ kind }) => kind));

describe('a history as steps', () => {
  it('U10: opens with its first row and goes where that row stands', () => {
    expect(kindsOf(historyOf(rowOf(0, 'New')))).toEqual([['open']]);
    expect(kindsOf(historyOf(rowOf(0, 'Awaiting User Info')))).toEqual([['open', 'ask']]);
  });

  it('U10: wants what has changed from row to row, nothing where nothing has', () => {
    const history = historyOf(
      rowOf(0, 'New'),
      rowOf(1, 'New'),
      rowOf(2, 'Active', { group: 'Group 24' }),
      rowOf(3, 'Awaiting User Info', { group: 'Group 24', impact: 1 }),
      rowOf(4, 'Awaiting Problem', { group: 'Group 24', impact: 1 }),
      rowOf(5, 'Awaiting Vendor', { group: undefined, impact: 1 }),
      rowOf(6, 'Resolved', { group: undefined, impact: 1 }),
      rowOf(7, 'Closed', { group: undefined, impact: 1 }),
    );
    expect(kindsOf(history)).toEqual([
      ['open'],
      [],
      ['group', 'work'],
      ['grade', 'ask'],
      ['await-others'],
      ['await-others'],
      ['resolve'],
      ['close'],
    ]);
  });

  it('R7: opens again before it wants anything else of what was solved', () => {
    const history = historyOf(
      rowOf(0, 'Resolved'),
      rowOf(1, 'Active', { urgency: 1 }),
      rowOf(2, 'Closed', { urgency: 1 }),
      rowOf(3, 'Awaiting User Info', { urgency: 1 }),
    );
    expect(kindsOf(history).slice(1)).toEqual([['reopen', 'grade', 'work'], ['close'], ['reopen', 'ask']]);
  });

  it('U10: leaves a solved ticket as it was classified', () => {
    const history = historyOf(rowOf(0, 'Resolved'), rowOf(1, 'Resolved', { impact: 1, group: 'Group 9' }));
    expect(kindsOf(history)).toEqual([['open', 'resolve'], []]);
    expect(expectationOf(history)).toMatchObject({ impact: 2, urgency: 2 });
  });

  it('U10: takes a state that the log does not know for the one before it', () => {
    expect(kindsOf(historyOf(rowOf(0, undefined), rowOf(1, 'Active'), rowOf(2, undefined)))).toEqual([
      ['open'],
      ['work'],
      [],
    ]);
  });
});

describe('what a history demands', () => {
  it('R7, R11: is its last state, how often it was opened again and its last classification', () => {
    const history = historyOf(
      rowOf(0, 'New'),
      rowOf(1, 'Resolved', { impact: 1 }),
      rowOf(2, 'Active', { impact: 1 }),
      rowOf(3, 'Resolved', { impact: 1, urgency: 3 }),
      rowOf(4, 'Active', { impact: 1, urgency: 3 }),
      rowOf(5, 'Closed', { impact: 1, urgency: 3 }),
    );
    expect(expectationOf(history)).toEqual({ ends: 'closed', reopens: 2, impact: 1, urgency: 3 });
  });

  it.each([
    ['Resolved', 'resolved'],
    ['Active', 'open'],
  ] as const)('U10: that ends %s is %s', (state, ends) => {
    expect(expectationOf(historyOf(rowOf(0, 'New'), rowOf(1, state))).ends).toBe(ends);
  });
});

it('U10: a group of the file is always the same group of the desk, its largest the desk itself', () => {
  expect(groupFor('Group 70')).toBe('service-desk');
  expect(groupFor('Group 24')).toBe(groupFor('Group 24'));
  const names = Array.from({ length: 60 }, (_, n) => groupFor(`Group ${n}`));
  expect(new Set(names)).toEqual(new Set(['systems', 'network', 'field-support', 'applications']));
});
