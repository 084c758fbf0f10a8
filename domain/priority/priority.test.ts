import { expect, it } from 'vitest';
import { priorityOf } from './priority.ts';

it.each([
  [1, 1, 1],
  [1, 2, 2],
  [1, 3, 3],
  [2, 1, 2],
  [2, 2, 3],
  [2, 3, 4],
  [3, 1, 3],
  [3, 2, 4],
  [3, 3, 5],
])('R11: impact %i and urgency %i give priority %i', (...[impact, urgency, priority]) => {
  expect(priorityOf({ impact, urgency })).toBe(priority);
});
