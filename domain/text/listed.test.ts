import { expect, it } from 'vitest';
import { listed } from './listed.ts';

it('R14: phrases are parted by commas, over several lines', () => {
  expect(
    listed(`
      çıktı alamıyorum, toner,
      print queue
    `),
  ).toEqual(['çıktı alamıyorum', 'toner', 'print queue']);
});
