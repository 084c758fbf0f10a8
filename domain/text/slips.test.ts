import { expect, it } from 'vitest';
import { swapsOf } from './slips.ts';

it.each([
  ['sirfe', ['isrfe', 'srife', 'sifre', 'siref']],
  ['ab', ['ba']],
  ['a', []],
  ['', []],
])('R14: two letters of “%s” change places', (word, swaps) => {
  expect(swapsOf(word)).toEqual(swaps);
});
