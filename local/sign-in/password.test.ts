import { expect, test } from 'vitest';
import { countAttempts } from './attempts.ts';
import { hashPassword, passwordMatches } from './password.ts';

test('U8: a password is kept as a salted hash that tells nothing of it', async () => {
  const [one, two] = await Promise.all([hashPassword('İzmir 35'), hashPassword('İzmir 35')]);
  expect(one).not.toBe(two);
  expect(one).not.toContain('zmir');
  expect(await passwordMatches('İzmir 35', one)).toBe(true);
  expect(await passwordMatches('izmir 35', one)).toBe(false);
});

test('U6: a password is the same however the keyboard composes its letters', async () => {
  expect(await passwordMatches('I\u0307zmir', await hashPassword('\u0130zmir'))).toBe(true);
});

test('U8: a text that is no hash of ours is refused, not compared', async () => {
  await expect(passwordMatches('x', 'plain')).rejects.toThrow();
});

test('U6: tries are forgotten after a quarter of an hour, or when the owner shows up', () => {
  let nowMs = 1_000_000;
  const attempts = countAttempts(() => nowMs);
  const tries = () => Array.from({ length: 6 }, () => attempts.begin('a'));
  expect(tries()).toEqual([true, true, true, true, true, false]);
  nowMs += 14 * 60_000;
  expect(attempts.begin('a')).toBe(false);
  expect(attempts.begin('b')).toBe(true);
  nowMs += 60_001;
  expect(tries()).toEqual([true, true, true, true, true, false]);
  attempts.succeeded('a');
  expect(attempts.begin('a')).toBe(true);
});
