import { expect, test } from 'vitest';
import { costOf, mostTokensOf } from './cost.ts';

const prices = { inputUsdPerMillionTokens: 0.06, outputUsdPerMillionTokens: 0.24 };

test('U9: a call costs what its tokens do, in whole millionths of a dollar, rounded up', () => {
  expect(costOf({ inputTokens: 1_000, outputTokens: 100 }, prices)).toBe(84);
  expect(costOf({ inputTokens: 1, outputTokens: 0 }, prices)).toBe(1);
  expect(costOf({ inputTokens: 0, outputTokens: 0 }, prices)).toBe(0);
});

test('U9: tokens are rather over- than underestimated', () => {
  expect(mostTokensOf('çağrı')).toBe(3);
});
