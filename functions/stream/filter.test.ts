import { expect, test } from 'vitest';
import { eventFilter, fits, problemEventFilter } from './filter.ts';

const record = (eventName: string, sk: string) => ({
  eventName,
  dynamodb: { Keys: { pk: { S: 'TICKET#t1' }, sk: { S: sk } }, SequenceNumber: '1' },
});

test('R2: new events pass', () => {
  expect(fits(eventFilter, record('INSERT', 'EVENT#00000001#00'))).toBe(true);
});

test('R11: events of problems pass a filter of their own, and are no events of tickets', () => {
  const ofProblem = record('INSERT', 'PROBLEM-EVENT#00000001');
  expect([fits(problemEventFilter, ofProblem), fits(eventFilter, ofProblem)]).toEqual([true, false]);
  expect(fits(problemEventFilter, record('INSERT', 'EVENT#00000001#00'))).toBe(false);
  expect(fits(problemEventFilter, record('MODIFY', 'PROBLEM-EVENT#00000001'))).toBe(false);
});

test.each([
  record('INSERT', 'TICKET'),
  record('INSERT', 'WAIT'),
  record('MODIFY', 'EVENT#00000001#00'),
  record('REMOVE', 'EVENT#00000001#00'),
  {},
  undefined,
  'EVENT#',
])('R2: %j does not pass', (other) => {
  expect(fits(eventFilter, other)).toBe(false);
});
