import type { WorkOrderRow } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { dueOfOrder } from '../models/orders.ts';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';
import { DueTime } from './due-time.tsx';
import type { Column } from './listing.tsx';
import { OrderStatus } from './order-status.tsx';
import { PriorityBadge } from './priority-badge.tsx';
import { useNow } from './use-now.ts';

/** What a list of work orders shows of each; its number leads to the ticket that it is a part of. */
export const useOrderColumns = (names: Names): Column<WorkOrderRow>[] => {
  const { t } = useMessages();
  const now = useNow();
  return [
    {
      id: 'number',
      header: t('field.number'),
      minWidth: 140,
      cell: (row) => (
        <span className="steady">
          <AppLink to={routeFor.ticket(row.ticketId)}>{row.number}</AppLink>
        </span>
      ),
    },
    {
      id: 'title',
      header: t('field.task'),
      minWidth: 260,
      cell: (row) => <span dir="auto">{row.task}</span>,
    },
    { id: 'call', header: t('field.title'), cell: (row) => <span dir="auto">{row.title}</span> },
    { id: 'customer', header: t('field.customer'), cell: (row) => names.customer(row.customerId) },
    {
      id: 'priority',
      header: t('field.priority'),
      minWidth: 125,
      cell: (row) => <PriorityBadge priority={row.priority} />,
    },
    {
      id: 'status',
      header: t('field.status'),
      minWidth: 130,
      cell: (row) => <OrderStatus status={row.status} />,
    },
    {
      id: 'due',
      header: t('field.due'),
      minWidth: 190,
      cell: (row) => <DueTime due={dueOfOrder(row, now)} />,
    },
    {
      id: 'external',
      header: t('field.externalNumber'),
      cell: (row) => <bdi>{row.externalNumber ?? '–'}</bdi>,
    },
  ];
};
