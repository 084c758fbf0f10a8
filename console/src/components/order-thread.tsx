import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useThread } from '../api/work-orders.ts';
import type { Ticket, WorkOrder } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { CommandFields } from './command-fields.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { Story } from './story.tsx';
import { useOrderForm } from './use-order-form.ts';
import { useTold } from './use-told.ts';
import { Waiting } from './waiting.tsx';

type Props = { order: WorkOrder; ticket: Ticket; shownId: string; names: Names; label: string };

/** What the desk and whoever does the work wrote to each other; the requester never reads it. */
export const OrderThread = ({ order, ticket, shownId, names, label }: Props) => {
  const { t } = useMessages();
  const { data: events, error } = useThread(order, ticket.version);
  const told = useTold(names, ticket.workOrders);
  return (
    <SpaceBetween size="m">
      {error !== null && <ProblemAlert thrown={error} />}
      {events === undefined ? (
        <Waiting label={t('app.loading')} />
      ) : (
        <Story items={told(events)} label={label} />
      )}
      {order.commands.includes('comment') && <Words order={order} ticket={ticket} shownId={shownId} />}
    </SpaceBetween>
  );
};

const Words = (of: Pick<Props, 'order' | 'ticket' | 'shownId'>) => {
  const { t } = useMessages();
  const form = useOrderForm({ ...of, name: 'comment', live: true });
  return (
    <SpaceBetween size="s">
      <CommandFields form={form} />
      <Button
        ariaLabel={`${of.order.number}: ${t('order.command.comment')}`}
        loading={form.sending}
        onClick={form.send}
      >
        {t('order.command.comment')}
      </Button>
    </SpaceBetween>
  );
};
