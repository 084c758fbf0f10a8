import { useOrderCommand } from '../api/work-orders.ts';
import type { OrderCommandName, Ticket, WorkOrder } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { orderCommandOf, orderFields } from '../models/order-form.ts';
import { useSay } from './notices.tsx';
import { useTicketForm } from './use-ticket-form.ts';

type Options = {
  order: WorkOrder;
  ticket: Ticket;
  shownId: string;
  name: OrderCommandName;
  onDone?: () => void;
  live?: boolean;
};

/** The form of a command to a work order. */
export const useOrderForm = ({ order, ticket, shownId, name, onDone, live = false }: Options) => {
  const { t } = useMessages();
  const say = useSay();
  return useTicketForm({
    ticket,
    shownId,
    live,
    fields: orderFields[name],
    sender: useOrderCommand(shownId, order.number),
    commandOf: (values) => orderCommandOf(name, values),
    onDone: () => {
      say(t('ticket.done', { command: `${order.number}, ${t(`order.command.${name}`)}` }));
      onDone?.();
    },
  });
};
