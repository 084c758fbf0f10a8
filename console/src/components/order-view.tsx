import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { OrderCommandName, Ticket, WorkOrder } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { dueOfOrder, holderName } from '../models/orders.ts';
import { DueTime, Moment } from './due-time.tsx';
import { FormDialog } from './form-dialog.tsx';
import { OrderStatus } from './order-status.tsx';
import { OrderThread } from './order-thread.tsx';
import { useNarrow } from './use-narrow.ts';
import { useNow } from './use-now.ts';
import { useOrderForm } from './use-order-form.ts';

type Props = { order: WorkOrder; ticket: Ticket; shownId: string; names: Names };

/** One work order: who has it, until when, what may be done with it, and its own thread. */
export const OrderView = ({ order, ticket, shownId, names }: Props) => {
  const { t } = useMessages();
  const [threadOpen, setThreadOpen] = useState(false);
  const thread = t('order.thread', { number: order.number });
  return (
    <section aria-label={order.number}>
      <SpaceBetween size="xs">
        <Box variant="h3">
          {order.number} · {holderName(order, names)}
        </Box>
        {order.carriesTicket && <Box variant="small">{t('order.carries')}</Box>}
        <div className="words" dir="auto">
          {order.task}
        </div>
        <OrderFacts order={order} />
        <OrderCommands order={order} ticket={ticket} shownId={shownId} />
        <ExpandableSection
          headerText={thread}
          expanded={threadOpen}
          onChange={({ detail }) => setThreadOpen(detail.expanded)}
        >
          {threadOpen && (
            <OrderThread order={order} ticket={ticket} shownId={shownId} names={names} label={thread} />
          )}
        </ExpandableSection>
      </SpaceBetween>
    </section>
  );
};

const OrderFacts = ({ order }: Pick<Props, 'order'>) => {
  const { t } = useMessages();
  const now = useNow();
  const due = dueOfOrder(order, now);
  return (
    <KeyValuePairs
      columns={useNarrow() ? 1 : 3}
      items={[
        { label: t('field.status'), value: <OrderStatus status={order.status} /> },
        ...(due.kind === 'none'
          ? []
          : [
              {
                label: t(order.status === 'ordered' ? 'order.acceptBy' : 'field.due'),
                value: <DueTime due={due} />,
              },
            ]),
        ...(order.externalNumber === undefined
          ? []
          : [{ label: t('field.externalNumber'), value: <bdi>{order.externalNumber}</bdi> }]),
        ...(order.nextChaseAt === undefined || due.kind === 'none'
          ? []
          : [{ label: t('order.nextChase'), value: <Moment at={order.nextChaseAt} /> }]),
        ...(order.report === undefined
          ? []
          : [
              {
                label: t(order.status === 'done' ? 'field.report' : 'field.reason'),
                value: <span className="words">{order.report}</span>,
              },
            ]),
      ]}
    />
  );
};

type CommandsProps = Omit<Props, 'names'>;

const OrderCommands = ({ order, ticket, shownId }: CommandsProps) => {
  const { t } = useMessages();
  const [open, setOpen] = useState<OrderCommandName>();
  const inBar = order.commands.filter(
    (name) => name !== 'comment' && !(name === 'accept' && order.status === 'accepted'),
  );
  if (inBar.length === 0) return null;
  return (
    <>
      <SpaceBetween direction="horizontal" size="xs">
        {inBar.map((name) => (
          <Button
            key={name}
            ariaLabel={`${order.number}: ${t(`order.command.${name}`)}`}
            onClick={() => setOpen(name)}
          >
            {t(`order.command.${name}`)}
          </Button>
        ))}
      </SpaceBetween>
      {open !== undefined && (
        <OrderDialog
          order={order}
          ticket={ticket}
          shownId={shownId}
          name={open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
};

const OrderDialog = ({
  name,
  onClose,
  ...of
}: CommandsProps & { name: OrderCommandName; onClose: () => void }) => {
  const { t } = useMessages();
  const form = useOrderForm({ ...of, name, onDone: onClose });
  return (
    <FormDialog
      number={of.order.number}
      command={t(`order.command.${name}`)}
      hint={t(`order.hint.${name}`)}
      form={form}
      onClose={onClose}
    />
  );
};
