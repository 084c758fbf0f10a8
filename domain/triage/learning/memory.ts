/** What is remembered of tickets, each under a small number (its slot) that is given again once it is forgotten. */
export type Memory<Item> = {
  at: (slot: number) => Item | undefined;
  /** Gives a ticket a slot; the ticket must have none. */
  put: (ticketId: string, item: Item) => number;
  /** Forgets a ticket; its slot, where it had one. */
  remove: (ticketId: string) => number | undefined;
  /** The ticket that was put longest ago. */
  oldest: () => string | undefined;
  /** The slot of another ticket each time, round and round; undefined where there is none. */
  next: () => number | undefined;
  size: () => number;
};

export const createMemory = <Item>(): Memory<Item> => {
  const slots = new Map<string, number>();
  const items: (Item | undefined)[] = [];
  const free: number[] = [];
  let turn = -1;

  return {
    at: (slot) => items[slot],
    put: (ticketId, item) => {
      const slot = free.pop() ?? items.length;
      items[slot] = item;
      slots.set(ticketId, slot);
      return slot;
    },
    remove: (ticketId) => {
      const slot = slots.get(ticketId);
      if (slot === undefined) return undefined;
      slots.delete(ticketId);
      items[slot] = undefined;
      free.push(slot);
      return slot;
    },
    oldest: () => slots.keys().next().value,
    next: () => {
      for (let tried = 0; tried < items.length; tried++) {
        turn = (turn + 1) % items.length;
        if (items[turn] !== undefined) return turn;
      }
      return undefined;
    },
    size: () => slots.size,
  };
};
