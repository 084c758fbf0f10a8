import { expect, it } from 'vitest';
import { openTicket } from '../../domain/ticket/command.ts';
import { callsOf } from './calls.ts';

const bodyOf = (summary: string, description = '') => callsOf([{ summary, description }])[0]!.body;

it('R1: calls are spread over customers and agents, each with a key of its own', () => {
  const calls = callsOf(Array.from({ length: 12 }, () => ({ summary: 'a', description: 'b' })));
  expect(new Set(calls.map(({ body }) => body.customerId))).toEqual(new Set(['acme', 'marmara', 'ege']));
  expect(new Set(calls.map(({ as }) => as)).size).toBe(4);
  expect(new Set(calls.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(12);
});

it.each([
  ['a long summary', 'x'.repeat(1_000), 300],
  ['a character at the cut', `${'x'.repeat(299)}😀${'x'.repeat(9)}`, 299],
  ['spaces before the cut', `${'x'.repeat(290)}${' '.repeat(10)}x`, 290],
  ['no summary', ' \n ', 12],
])('R2: %s is cut to what the API takes', (_what, summary, length) => {
  const body = bodyOf(summary);
  expect(body.title).toHaveLength(length);
  expect(body.title.isWellFormed()).toBe(true);
  expect(openTicket.parse(body).title).toBe(body.title);
});

it('R2: a long description is cut to what the API takes', () => {
  expect(openTicket.safeParse(bodyOf('a', 'ğ'.repeat(200_000))).success).toBe(true);
});
