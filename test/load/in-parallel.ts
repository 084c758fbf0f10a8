/** Results in the order of the items, how long each took (ms), and how long all did (ms). */
export type Timed<Result> = { results: Result[]; latencies: number[]; wallMs: number };

/** Does something with every item, always `concurrency` of them at a time, and takes the times. */
export const timedInParallel = async <Item, Result>(
  items: readonly Item[],
  { concurrency, run }: { concurrency: number; run: (item: Item) => Promise<Result> },
): Promise<Timed<Result>> => {
  const results: Result[] = [];
  const latencies: number[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      const began = performance.now();
      results[index] = await run(item);
      latencies[index] = performance.now() - began;
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  return { results, latencies, wallMs: performance.now() - began };
};

/** The smallest of the values that at least `percent` of them don't exceed (nearest rank); 0 of none. */
export const percentile = (values: readonly number[], percent: number): number => {
  const rank = Math.max(1, Math.ceil((percent / 100) * values.length));
  return values.toSorted((a, b) => a - b)[rank - 1] ?? 0;
};
