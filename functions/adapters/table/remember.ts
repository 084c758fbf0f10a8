import { LRUCache } from 'lru-cache';
import type { Clock } from '../../../domain/values.ts';

const keptMs = 30_000;
const keptAnswers = 1_000;

/** A read whose answers are kept, and a way to forget them. */
export type Remembered<Args extends unknown[], Value> = ((...args: Args) => Promise<Value>) & {
  forget: () => void;
};

/**
 * Keeps the answers of a read for 30 s of the given clock; calls that come together share one read. That there is
 * nothing (undefined) isn't kept, as it may have been written elsewhere meanwhile; nor is a failure.
 */
export function remember<Args extends unknown[], Value>(
  clock: Clock,
  read: (...args: Args) => Promise<Value>,
): Remembered<Args, Value> {
  const kept = new LRUCache<string, Promise<Value>>({
    max: keptAnswers,
    ttl: keptMs,
    ttlResolution: 0,
    perf: { now: clock },
  });
  const readAndKeep = (key: string, args: Args): Promise<Value> => {
    const answer = read(...args);
    const drop = () => kept.delete(key);
    kept.set(key, answer);
    answer.then((value) => value === undefined && drop(), drop);
    return answer;
  };
  const remembered = (...args: Args): Promise<Value> => {
    const key = JSON.stringify(args);
    return kept.get(key) ?? readAndKeep(key, args);
  };
  return Object.assign(remembered, { forget: () => kept.clear() });
}
