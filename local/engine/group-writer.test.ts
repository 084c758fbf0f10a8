import { expect, test } from 'vitest';
import { GroupWriter } from './group-writer.ts';

/** A writer whose groups are recorded, and fail when they hold a bad item. */
const recorded = () => {
  const groups: string[][] = [];
  const write = async (items: string[]) => {
    await Promise.resolve();
    if (items.some((item) => item.startsWith('bad'))) throw new Error('bad item');
    groups.push(items);
  };
  return { groups, writer: new GroupWriter({ writeAll: write, writeOne: (item) => write([item]) }) };
};

test('R2: what is saved together is written together, at most 25 at a time', async () => {
  const { groups, writer } = recorded();
  await Promise.all(Array.from({ length: 60 }, (_, index) => writer.save(`k${index}`, `v${index}`)));
  expect(groups.map((group) => group.length)).toEqual([25, 25, 10]);
  expect(new Set(groups.flat()).size).toBe(60);
});

test('R2: of one key the latest wins, in the order in which it was saved', async () => {
  const { groups, writer } = recorded();
  const first = writer.save('k', 'one');
  const second = writer.save('k', 'two');
  await Promise.all([first, second]);
  await writer.save('k', 'three');
  expect(groups).toEqual([['two'], ['three']]);
});

test('R2: a bad item is refused to those who saved it, and to nobody else', async () => {
  const { groups, writer } = recorded();
  const results = await Promise.allSettled(['good', 'bad', 'fine'].map((item) => writer.save(item, item)));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(groups).toEqual([['good'], ['fine']]);
});

test('U7: idle means that everything saved so far is answered', async () => {
  const { groups, writer } = recorded();
  await writer.idle();
  void writer.save('a', 'a').then(() => writer.save('b', 'b'));
  await writer.idle();
  expect(groups.flat()).toContain('a');
});
