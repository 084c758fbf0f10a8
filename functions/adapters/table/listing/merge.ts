import type { Entry, Progress, Read } from './read.ts';

/** The next entries of all partitions in one order, and how far each partition is used up by them. */
export type Merged = { entries: Entry[]; progress: Progress[] };

/**
 * Merges what was read of several partitions, which all sort the same way. Where a partition was not looked through
 * to its end, nothing that sorts after its last position is taken: what would come between is not known yet.
 */
export function merge(reads: Read[], options: { limit: number; newestFirst: boolean }): Merged {
  const direction = options.newestFirst ? -1 : 1;
  const order = (a: string, b: string): number => (a === b ? 0 : (a < b ? -1 : 1) * direction);
  const horizon = reads
    .flatMap(({ reached }) => (typeof reached === 'string' ? [] : [reached[0]]))
    .sort(order)[0];
  const taken = reads
    .flatMap(({ entries }, of) => entries.map((entry) => ({ of, entry })))
    .filter(({ entry }) => horizon === undefined || order(entry.at[0], horizon) <= 0)
    .sort((a, b) => order(a.entry.at[0], b.entry.at[0]))
    .slice(0, options.limit);
  const takenOf = Map.groupBy(taken, ({ of }) => of);
  return {
    entries: taken.map(({ entry }) => entry),
    progress: reads.map((read, of) => usedUp(read, takenOf.get(of)?.map(({ entry }) => entry) ?? [])),
  };
}

/** Entries are taken in their order, so that the last taken one says how far. */
function usedUp({ entries, from, reached }: Read, taken: Entry[]): Progress {
  return taken.length === entries.length ? reached : (taken.at(-1)?.at ?? from);
}
