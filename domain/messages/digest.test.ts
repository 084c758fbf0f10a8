import { expect, test } from 'vitest';
import { placeholdersOf } from '../../test/support/placeholders.ts';
import { digestEn } from './digest-en.ts';
import { digestTr } from './digest-tr.ts';

const keys = Object.keys(digestTr) as (keyof typeof digestTr)[];

test.each(keys)('R6: the digest says %s in both languages', (key) => {
  expect(digestEn[key].trim()).not.toBe('');
  expect(placeholdersOf(digestEn[key])).toEqual(placeholdersOf(digestTr[key]));
});
