import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monday10, ticketOf } from '../contract/testing.ts';
import { instantOf } from '../values.ts';
import { placeOf } from './place-of.ts';
import { place } from './place.ts';

const at = (ms: number) => instantOf(Date.parse(monday10) + ms);
const waiting = (checkpointAt?: string) =>
  ticketOf({
    stage: 'await-resolution',
    generation: 2,
    turn: 7,
    ...(checkpointAt !== undefined && { checkpoint: { kind: 'follow-up', at: checkpointAt } }),
  });

it('R4: an execution goes where its ticket stands, until the next checkpoint', () => {
  expect(placeOf({ ticket: waiting(at(90_000)), generation: 2, now: monday10 })).toEqual({
    stage: 'await-resolution',
    turn: 7,
    timeoutSeconds: 90,
  });
});

it('R4: an execution that a newer generation has replaced ends', () => {
  const ticket = waiting(at(90_000));
  expect(placeOf({ ticket, generation: 1, now: monday10 }).stage).toBe('ended');
});

it.each([
  ['a fraction of a second is rounded up', 90_001, 91],
  ['what is due now waits a second', 0, 1],
  ['what is overdue waits a second', -86_400_000, 1],
  ['a wait is as long as the state machine can wait', 99_999_999_000 + 5_000, 99_999_999],
])('R4: %s', (_what, ms, timeoutSeconds) => {
  expect(placeOf({ ticket: waiting(at(ms)), generation: 2, now: monday10 }).timeoutSeconds).toBe(
    timeoutSeconds,
  );
});

it('R4: a place without a checkpoint is a valid place', () => {
  expect(placeOf({ ticket: waiting(), generation: 2, now: monday10 }).timeoutSeconds).toBe(1);
});

it('R4: a timer never fires before its checkpoint, and at most a second after', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 * 86_400_000 }), (ms) => {
      const found = place.parse(placeOf({ ticket: waiting(at(ms)), generation: 2, now: monday10 }));
      expect(found.timeoutSeconds * 1000).toBeGreaterThanOrEqual(ms);
      expect(found.timeoutSeconds * 1000).toBeLessThan(ms + 1000);
    }),
  );
});
