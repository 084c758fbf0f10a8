import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidCursorError } from '../errors.ts';
import { indexes } from '../indexes.ts';
import { cursorOf, progressOf, type Listing } from './cursor.ts';
import { queryOf } from './query.ts';

const group: Listing = {
  partitions: [{ index: indexes.group, hash: 'GROUP#desk' }],
  filter: { words: [] },
};
const timeline: Listing = {
  partitions: [{ hash: 'TICKET#a', bounds: { beginsWith: 'EVENT#' } }],
  filter: { words: [] },
};
const overdue: Listing = {
  partitions: [{ index: indexes.wakeTime, hash: 'WATCH#0', bounds: { before: '2026-11-20' } }],
  filter: { words: [] },
};
const forged = (cursor: string, change: (data: any) => unknown): string =>
  Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(cursor, 'base64url').toString())))).toString(
    'base64url',
  );

describe('cursor', () => {
  it('U4: leads on from where the page ended', () => {
    const cursor = cursorOf(group, [['0#2026', 'TICKET#a', 'TICKET']])!;
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(progressOf(group, cursor)).toEqual([['0#2026', 'TICKET#a', 'TICKET']]);
    expect(progressOf(group, undefined)).toEqual(['start']);
    expect(cursorOf(group, ['end'])).toBeUndefined();
  });

  it('U4: is refused by another listing, another customer and another search', () => {
    const cursor = cursorOf(group, [['0#2026', 'TICKET#a', 'TICKET']])!;
    const others: Listing[] = [
      { ...group, partitions: [{ index: indexes.group, hash: 'GROUP#network' }] },
      { ...group, partitions: [{ index: indexes.assignee, hash: 'GROUP#desk' }] },
      { ...group, filter: { words: ['printer'] } },
      { ...group, filter: { status: 'new', words: [] } },
      { ...group, partitions: [...group.partitions, ...group.partitions] },
    ];
    for (const other of others) expect(() => progressOf(other, cursor)).toThrow(InvalidCursorError);
  });

  it('U4: what is no cursor is refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (text) => {
        expect(() => progressOf(group, text)).toThrow(InvalidCursorError);
      }),
    );
  });

  it('U4: a forged cursor is refused where it points outside of the listing', () => {
    const outside: [Listing, unknown][] = [
      [timeline, ['EVENT#1', 'TICKET#b', 'EVENT#1']],
      [timeline, ['WAIT', 'TICKET#a', 'WAIT']],
      [timeline, ['EVENT#1', 'TICKET#a', 'WAIT']],
      [overdue, ['2026-12-01', 'TICKET#a', 'TICKET']],
      [group, ['', '', '']],
      [group, ['0#2026', 'TICKET#a']],
      [group, { pk: 'TICKET#a' }],
      [group, 'middle'],
    ];
    for (const [listing, position] of outside) {
      const cursor = forged(cursorOf(listing, ['start'])!, (data) => ({ ...data, progress: [position] }));
      expect(() => progressOf(listing, cursor)).toThrow(InvalidCursorError);
    }
  });

  it('R12: a position never chooses the partition: the hash value is the query’s own', () => {
    const [partition] = group.partitions;
    const query = queryOf(partition!, {
      filter: { words: [] },
      from: ['0#2026', 'GROUP#network', 'TICKET'],
      limit: 1,
    });
    expect(query.ExclusiveStartKey?.['groupKey']).toBe('GROUP#desk');
    expect(query.ExpressionAttributeValues).toEqual({ ':hash': 'GROUP#desk' });
  });
});
