import * as z from 'zod';
import { ProtocolError } from './protocol-error.ts';

/** What AWS takes when a caller names no size. */
const defaultPage = 100;

export const pageSize = (maxResults: number): number => (maxResults === 0 ? defaultPage : maxResults);

export const tokenOf = (position: unknown): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** @throws ProtocolError `InvalidToken` for a token that no page has given */
export const positionIn = <Position>(schema: z.ZodType<Position>, token: string): Position => {
  try {
    return schema.parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
  } catch (cause) {
    throw new ProtocolError('InvalidToken', 'the nextToken cannot be read', { cause });
  }
};

const offset = z.int().nonnegative();

/** A page of a list that is at hand as a whole. */
export const pageOf = <Item>(
  items: Item[],
  { maxResults, nextToken }: { maxResults: number; nextToken?: string | undefined },
): { items: Item[]; nextToken?: string } => {
  const from = nextToken === undefined ? 0 : positionIn(offset, nextToken);
  const to = from + pageSize(maxResults);
  const page = items.slice(from, to);
  return to < items.length ? { items: page, nextToken: tokenOf(to) } : { items: page };
};
