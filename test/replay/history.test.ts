import { describe, expect, it } from 'vitest';
import { historiesOf, historyRow } from './history.ts';
import { rowOf } from './testing.ts';

const line = {
  number: 'INC0000045',
  incident_state: 'New',
  caller_id: 'Caller 2403',
  contact_type: 'Phone',
  location: 'Location 143',
  category: 'Category 55',
  subcategory: 'Subcategory 170',
  u_symptom: 'Symptom 72',
  impact: '2 - Medium',
  urgency: '1 - High',
  assignment_group: 'Group 56',
  sys_updated_by: 'Updated by 21',
  sys_updated_at: '29-02-2016 01:23',
  closed_code: 'of no interest here',
};

describe('a row of an incident history', () => {
  it('U10: is read with its day first and its time as UTC', () => {
    expect(historyRow.parse(line)).toMatchObject({
      at: '2016-02-29T01:23:00.000Z',
      state: 'New',
      impact: 2,
      urgency: 1,
      group: 'Group 56',
      details: 'Category 55, Subcategory 170, Location 143',
    });
  });

  it('U10: may know neither its state nor its group', () => {
    const read = historyRow.parse({ ...line, incident_state: '-100', assignment_group: '?' });
    expect([read.state, read.group]).toEqual([undefined, undefined]);
  });

  it.each([
    ['sys_updated_at', '29-02-2015 01:23'],
    ['sys_updated_at', '2016-02-29T01:23'],
    ['sys_updated_at', '01-13-2016 01:23'],
    ['sys_updated_at', '?'],
    ['impact', '4 - None'],
    ['urgency', '?'],
    ['incident_state', 'Forgotten'],
    ['number', ''],
  ])('U10: is refused with %s %s', (column, value) => {
    const { error } = historyRow.safeParse({ ...line, [column]: value });
    expect(error?.issues[0]?.path).toEqual([column]);
  });
});

it('U10: histories are told apart, their rows in order of time and, within a minute, of the file', () => {
  const rows = [
    rowOf(2, 'Closed'),
    rowOf(0, 'New', { number: 'INC2' }),
    rowOf(1, 'Active', { updatedBy: 'first' }),
    rowOf(1, 'Resolved', { updatedBy: 'second' }),
  ];
  expect(historiesOf(rows).map(({ number, rows }) => [number, rows.map(({ state }) => state)])).toEqual([
    ['INC1', ['Active', 'Resolved', 'Closed']],
    ['INC2', ['New']],
  ]);
});
