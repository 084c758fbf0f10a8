import { expect, it } from 'vitest';
import { count, table } from './terminal.ts';

it('U7: a summary table aligns labels and values', () => {
  expect(
    table('Load', [
      ['calls', count(5_950)],
      ['p50, ms', count(4.25, 1)],
    ]).split('\n'),
  ).toEqual(['Load', '───────────────', 'calls   │ 5,950', 'p50, ms │   4.3', '───────────────']);
});
