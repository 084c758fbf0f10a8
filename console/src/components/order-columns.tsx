import Box from '@cloudscape-design/components/box';
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

/** What a list of work orders shows of each: the part and the call that it is a part of, to which its number leads. */
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
          {row.externalNumber !== undefined && (
            <Box variant="small" display="block">
              <bdi>{row.externalNumber}</bdi>
            </Box>
          )}
        </span>
      ),
    },
    {
      id: 'title',
      header: t('field.task'),
      minWidth: 240,
      cell: (row) => (
        <>
          <span dir="auto">{row.task}</span>
          {row.title !== row.task && (
            <Box variant="small" display="block">
              <span dir="auto">{row.title}</span>
            </Box>
          )}
        </>
      ),
    },
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
  ];
};
