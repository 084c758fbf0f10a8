import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Locale } from '../../../domain/values.ts';
import { Problem } from '../http/problem.ts';

type Titled = { id: string; title: string };
/** What a cursor belongs to: the language of the order, and the filters. */
type Listing = { locale: Locale; filters: unknown };
type Asked = { limit: number; cursor?: string | undefined };

const place = z.strictObject({ of: z.string(), title: z.string(), id: z.string() });

/**
 * A page of rows by title, as dictionaries of the reader's language sort, then by id.
 *
 * @throws Problem `validation-failed` for what is no cursor of this very list
 */
export const pageByTitle = <Row extends Titled>(
  rows: readonly Row[],
  { limit, cursor, ...listing }: Asked & Listing,
): { items: Row[]; next?: string } => {
  const compare = orderOf(listing.locale);
  const last = cursor === undefined ? undefined : placeOf(cursor, listing);
  const following = rows.filter((row) => last === undefined || compare(row, last) > 0).toSorted(compare);
  const items = following.slice(0, limit);
  const end = items.at(-1);
  return { items, ...(end && following.length > limit && { next: cursorAt(end, listing) }) };
};

const orderOf = (locale: Locale) => {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return (a: Titled, b: Titled): number =>
    compare(a.title, b.title) || (a.id < b.id ? -1 : Number(a.id > b.id));
};

const fingerprint = (listing: Listing): string =>
  createHash('sha256').update(JSON.stringify(listing)).digest('base64url').slice(0, 16);

const cursorAt = ({ title, id }: Titled, listing: Listing): string =>
  Buffer.from(JSON.stringify({ of: fingerprint(listing), title, id })).toString('base64url');

const placeOf = (cursor: string, listing: Listing): Titled => {
  const read = place.safeParse(jsonOf(cursor));
  if (!read.success || read.data.of !== fingerprint(listing))
    throw new Problem('validation-failed', {
      errors: [{ field: 'cursor', code: 'cursor', message: 'cursor' }],
    });
  return read.data;
};

const jsonOf = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
};
