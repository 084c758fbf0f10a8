import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from './merge.ts';
import type { Entry, Progress, Read } from './read.ts';

type Row = { sort: string; wanted: boolean };

const partition = { hash: 'any' };
const entryOf = (sort: string, of: number, nth: number): Entry => ({
  at: [sort, `p${of}`, `s${nth}`],
  item: {},
});

/** Reads on in a list as `readOn` does in the table: `scan` rows at a time, for at most `pages` pages. */
function read(
  rows: Row[],
  of: number,
  options: { from: Progress; limit: number; scan: number; pages: number },
): Read {
  const { from, limit, scan, pages } = options;
  let next = from === 'start' ? 0 : from === 'end' ? rows.length : Number(from[2].slice(1)) + 1;
  const entries: Entry[] = [];
  let reached: Progress = from;
  for (let page = 0; page < pages && reached !== 'end' && entries.length < limit; page += 1) {
    const looked = rows
      .slice(next, next + scan)
      .map((row, nth) => ({ row, entry: entryOf(row.sort, of, next + nth) }));
    entries.push(...looked.flatMap(({ row, entry }) => (row.wanted ? [entry] : [])));
    next += scan;
    reached = next >= rows.length ? 'end' : looked.at(-1)!.entry.at;
  }
  return { partition, from, entries, reached };
}

/** All pages of a merged listing, each but the last with a cursor. */
function allPages(
  lists: Row[][],
  options: { limit: number; scan: number; pages: number; newestFirst: boolean },
): Entry[][] {
  const pages: Entry[][] = [];
  let progress: Progress[] = lists.map(() => 'start');
  for (let calls = 0; progress.some((one) => one !== 'end'); calls += 1) {
    expect(calls).toBeLessThan(500);
    const reads = lists.map((rows, of) =>
      read(rows, of, { ...options, from: progress[of]!, limit: options.limit + 1 }),
    );
    const merged = merge(reads, options);
    pages.push(merged.entries);
    progress = merged.progress;
  }
  return pages;
}

const row = fc.record({ sort: fc.integer({ min: 10, max: 40 }).map(String), wanted: fc.boolean() });

describe('merge', () => {
  it('U4: the pages of several partitions give each wanted row once, in order, whatever the page size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(row, { maxLength: 25 }), { minLength: 1, maxLength: 4 }),
        fc.record({
          limit: fc.integer({ min: 1, max: 7 }),
          scan: fc.integer({ min: 1, max: 9 }),
          pages: fc.integer({ min: 1, max: 3 }),
          newestFirst: fc.boolean(),
        }),
        (unsorted, options) => {
          const direction = options.newestFirst ? -1 : 1;
          const lists = unsorted.map((list) =>
            list.toSorted((a, b) => direction * a.sort.localeCompare(b.sort)),
          );
          const pages = allPages(lists, options);
          const got = pages.flat();
          const wanted = lists.flat().flatMap(({ sort, wanted }) => (wanted ? [sort] : []));
          expect(got.map(({ at: [sort] }) => sort)).toEqual(
            wanted.toSorted((a, b) => direction * a.localeCompare(b)),
          );
          expect(new Set(got.map(({ at }) => at.join())).size).toBe(got.length);
          expect(pages.every((page) => page.length <= options.limit)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('U4: takes nothing that sorts after a place which one partition was not looked through to', () => {
    const slow: Read = { partition, from: 'start', entries: [], reached: ['20', 'p0', 's9'] };
    const quick: Read = {
      partition,
      from: 'start',
      entries: [entryOf('15', 1, 0), entryOf('25', 1, 1)],
      reached: 'end',
    };
    const merged = merge([slow, quick], { limit: 10, newestFirst: false });
    expect(merged.entries.map(({ at: [sort] }) => sort)).toEqual(['15']);
    expect(merged.progress).toEqual([slow.reached, ['15', 'p1', 's0']]);
  });
});
