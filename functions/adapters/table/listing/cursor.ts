import { createHash } from 'node:crypto';
import * as z from 'zod';
import { InvalidCursorError } from '../errors.ts';
import { isWithin, position, type Partition } from './partition.ts';
import type { Filter } from './query.ts';
import type { Progress } from './read.ts';

/** A listing: the partitions that it merges, what thins it out, and nothing of how much is asked for at once. */
export type Listing = { partitions: Partition[]; filter: Filter };

const payload = z.strictObject({
  of: z.string(),
  progress: z.array(z.union([position, z.enum(['start', 'end'])])),
});

const fingerprint = (listing: Listing): string =>
  createHash('sha256').update(JSON.stringify(listing)).digest('base64url').slice(0, 16);

/** The cursor of what follows; undefined when nothing does. */
export function cursorOf(listing: Listing, progress: Progress[]): string | undefined {
  if (progress.every((one) => one === 'end')) return undefined;
  return Buffer.from(JSON.stringify({ of: fingerprint(listing), progress })).toString('base64url');
}

/**
 * How far each partition of the listing was read, by its cursor. Throws an InvalidCursorError for anything that is not
 * a cursor of this very listing.
 */
export function progressOf(listing: Listing, cursor: string | undefined): Progress[] {
  if (cursor === undefined) return listing.partitions.map(() => 'start');
  const { of, progress } = parse(cursor);
  const fits =
    of === fingerprint(listing) &&
    progress.length === listing.partitions.length &&
    listing.partitions.every((partition, nth) => isPossible(partition, progress[nth]));
  if (!fits) throw new InvalidCursorError('The cursor belongs to another listing.');
  return progress;
}

const isPossible = (partition: Partition, progress: Progress | undefined): boolean =>
  progress !== undefined && (typeof progress === 'string' || isWithin(partition, progress));

function parse(cursor: string): z.infer<typeof payload> {
  try {
    return payload.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (cause) {
    throw new InvalidCursorError('The cursor cannot be read.', { cause });
  }
}
