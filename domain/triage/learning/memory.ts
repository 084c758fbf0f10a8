/** What is remembered of tickets, each under a small number (its slot) that is used again once it is forgotten. */
export type Memory<Item> = {
  /** The slot of a ticket's item; undefined for a ticket that is not remembered. */
  slotOf: (ticketId: string) => number | undefined;
  at: (slot: number) => Item | undefined;
  put: (ticketId: string, item: Item) => number;
  remove: (ticketId: string) => void;
  /** The ticket that was put longest ago. */
  oldest: () => string | undefined;
  /** The slot after the one that was given last, round and round. */
  next: () => number | undefined;
  size: () => number;
};

export const createMemory = <Item>(): Memory<Item> => {
  const slots = new Map<string, number>();
  const items: (Item | undefined)[] = [];
  const free: number[] = [];
  let turn = -1;

  const put = (ticketId: string, item: Item): number => {
    const slot = free.pop() ?? items.length;
    items[slot] = item;
    slots.set(ticketId, slot);
    return slot;
  };

  const remove = (ticketId: string) => {
    const slot = slots.get(ticketId);
    if (slot === undefined) return;
    slots.delete(ticketId);
    items[slot] = undefined;
    free.push(slot);
  };

  const next = (): number | undefined => {
    for (let tried = 0; tried < items.length; tried++) {
      turn = (turn + 1) % items.length;
      if (items[turn] !== undefined) return turn;
    }
    return undefined;
  };

  return {
    slotOf: (ticketId) => slots.get(ticketId),
    at: (slot) => items[slot],
    put,
    remove,
    oldest: () => slots.keys().next().value,
    next,
    size: () => slots.size,
  };
};
