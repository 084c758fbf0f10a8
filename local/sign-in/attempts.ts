import { LRUCache } from 'lru-cache';
import type { Clock } from '../../domain/values.ts';

const triesPerWindow = 5;
const windowMs = 15 * 60_000;

/** Slows down guessing: five tries per account in a quarter of an hour, whether the account exists or not. */
export type Attempts = {
  /** Counts one more try before the password is looked at, so that parallel tries count too; false: no more now. */
  begin(account: string): boolean;
  /** The owner has shown up: forgets the tries. */
  succeeded(account: string): void;
};

/** Remembers the tries of the last quarter of an hour in memory; the clock is real time. */
export function countAttempts(now: Clock): Attempts {
  const tries = new LRUCache<string, number>({
    max: 10_000,
    ttl: windowMs,
    noUpdateTTL: true,
    ttlResolution: 0,
    perf: { now },
  });
  return {
    begin: (account) => {
      const count = (tries.get(account) ?? 0) + 1;
      tries.set(account, count);
      return count <= triesPerWindow;
    },
    succeeded: (account) => {
      tries.delete(account);
    },
  };
}
