import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useOrders } from '../api/work-orders.ts';
import type { Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { OrderView } from './order-view.tsx';
import { ProblemAlert } from './problem-alert.tsx';

type Props = { ticket: Ticket; shownId: string; names: Names };

/** The parts of the work that groups and providers do beside whoever has the call (R15). */
export const OrdersPanel = ({ ticket, shownId, names }: Props) => {
  const { t } = useMessages();
  if (ticket.workOrders.length === 0) return null;
  return (
    <Container header={<Header variant="h2">{t('order.title')}</Header>}>
      <Orders ticket={ticket} shownId={shownId} names={names} />
    </Container>
  );
};

const Orders = ({ ticket, shownId, names }: Props) => {
  const { data: orders = [], error } = useOrders(ticket);
  return (
    <SpaceBetween size="l">
      {error !== null && <ProblemAlert thrown={error} />}
      {orders.map((order) => (
        <OrderView key={order.id} order={order} ticket={ticket} shownId={shownId} names={names} />
      ))}
    </SpaceBetween>
  );
};
