import type { Ticket, TicketEvent } from '../api/types.ts';
import { absoluteTime } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { orderNumbers } from '../models/orders.ts';
import { storyOf, type StoryItem } from '../models/story.ts';

/** Tells events to the reader of the page. */
export const useTold = (
  names: Names,
  orders: Ticket['workOrders'],
): ((events: readonly TicketEvent[]) => StoryItem[]) => {
  const { pick, language } = useMessages();
  const time = (at: string) => absoluteTime(language, at);
  return (events) => storyOf(events, { names, pick, time, orders: orderNumbers(orders) });
};
