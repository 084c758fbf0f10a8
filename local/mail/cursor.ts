import * as z from 'zod';

/** A cursor that no page of the outbox has given. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError';
}

const place = z.object({
  pk: z.string().startsWith('MAIL#').max(100),
  sk: z.literal('MAIL'),
  order: z.string().min(1).max(100),
});

/** An opaque text of where a page ended; the partition isn't in it, so it leads to no other listing's mails. */
export const cursorOf = (lastKey: unknown): string =>
  Buffer.from(JSON.stringify(place.parse(lastKey))).toString('base64url');

/** The key behind a cursor; throws `InvalidCursorError`. */
export function startOf(cursor: string): z.infer<typeof place> {
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new InvalidCursorError('The cursor is not one of the outbox.', { cause });
  }
}
