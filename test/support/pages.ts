import * as z from 'zod';
import { type OutboxRow, outboxRow } from '../../local/mail/mail.ts';
import type { Ask, DeskClient } from './desk-client.ts';

const largestPage = 100;

/** All items of a listing of the API, page after page; `ask.path` has no query yet. */
export const allOf = async <Item>(
  desk: Pick<DeskClient, 'read'>,
  item: z.ZodType<Item>,
  ask: Ask,
): Promise<Item[]> => {
  const page = z.object({ items: z.array(item), next: z.string().optional() });
  const items: Item[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const read: z.infer<typeof page> = await desk.read(page, { ...ask, path: pathOf(ask.path, cursor) });
    items.push(...read.items);
    cursor = read.next;
  }
  return items;
};

/** All mails that the desk has sent, as the outbox keeps them; newest first. */
export const outboxOf = (desk: Pick<DeskClient, 'read'>, as: string): Promise<OutboxRow[]> =>
  allOf(desk, outboxRow, { path: '/outbox.json', as });

const pathOf = (path: string, cursor: string): string => {
  const query = new URLSearchParams({ limit: String(largestPage), ...(cursor && { cursor }) });
  return `${path}${path.includes('?') ? '&' : '?'}${query.toString()}`;
};
