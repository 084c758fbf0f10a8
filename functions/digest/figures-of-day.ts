import { type CustomerFigures, figuresOf } from '../../domain/digest/figures.ts';
import type { DeskDay } from '../../domain/digest/yesterday.ts';
import type { RecordedEvent } from '../../domain/ticket/event.ts';
import type { Directory, Page, TicketStore } from '../ports/desk-table.ts';

export type FiguresDependencies = {
  tickets: Pick<TicketStore, 'eventsOfDay' | 'list'>;
  directory: Pick<Directory, 'customers'>;
};

const eventsAtATime = 500;
const rowsAtATime = 100;

/** Every customer's figures of a day of the desk, read from the events themselves; customers in order of name. */
export const figuresOfDay = async (
  { tickets, directory }: FiguresDependencies,
  day: DeskDay,
): Promise<CustomerFigures[]> => {
  const customers = (await directory.customers()).toSorted((a, b) => a.name.localeCompare(b.name, 'tr'));
  const open = await openByCustomer(tickets);
  const rows: CustomerFigures[] = [];
  for (const customer of customers)
    rows.push({
      customer,
      figures: figuresOf(await eventsOn(tickets, customer.id, day)),
      openNow: open.get(customer.id) ?? 0,
    });
  return rows;
};

const eventsOn = async (
  tickets: FiguresDependencies['tickets'],
  customerId: string,
  { utcDays, from, until }: DeskDay,
): Promise<RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for (const day of utcDays)
    for await (const event of everything((cursor) =>
      tickets.eventsOfDay({ customerId, day, limit: eventsAtATime, ...cursor }),
    ))
      if (event.at >= from && event.at < until) events.push(event);
  return events;
};

const openByCustomer = async (tickets: FiguresDependencies['tickets']): Promise<Map<string, number>> => {
  const open = new Map<string, number>();
  for await (const { customerId } of everything((cursor) =>
    tickets.list({ listing: { by: 'desk' }, limit: rowsAtATime, ...cursor }),
  ))
    open.set(customerId, (open.get(customerId) ?? 0) + 1);
  return open;
};

/** All items of a listing, page by page; `read` is given where to go on. */
async function* everything<Item>(
  read: (cursor: { cursor?: string }) => Promise<Page<Item>>,
): AsyncGenerator<Item> {
  let next: { cursor?: string } | undefined = {};
  while (next) {
    const { items, cursor }: Page<Item> = await read(next);
    yield* items;
    next = cursor === undefined ? undefined : { cursor };
  }
}
