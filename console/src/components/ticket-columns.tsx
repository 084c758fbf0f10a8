import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import type { ReactNode } from 'react';
import type { Me, TicketRow } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import type { MessageKey } from '../messages/catalogue.ts';
import { dueOfRow } from '../models/due.ts';
import type { Names } from '../models/names.ts';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';
import { DueTime } from './due-time.tsx';
import { PriorityBadge } from './priority-badge.tsx';
import { Status } from './status.tsx';
import { TicketFlags } from './ticket-flags.tsx';
import { useNow } from './use-now.ts';

type Column = {
  id: string;
  header: MessageKey;
  cell: (row: TicketRow) => ReactNode;
  roles?: readonly Me['role'][];
  minWidth?: number;
};

const desk = ['agent', 'administrator'] as const;
const withoutRequesters = [...desk, 'provider', 'manager'] as const;

/** What a list of tickets shows of each, as far as it tells its reader something. */
export const useTicketColumns = (me: Me, names: Names) => {
  const { t } = useMessages();
  const now = useNow();
  const columns: Column[] = [
    {
      id: 'number',
      header: 'field.number',
      minWidth: 125,
      cell: (row) => (
        <span className="steady">
          <AppLink to={routeFor.ticket(row.number)}>{row.number}</AppLink>
        </span>
      ),
    },
    { id: 'title', header: 'field.title', minWidth: 220, cell: (row) => <TitleCell row={row} /> },
    {
      id: 'customer',
      header: 'field.customer',
      roles: withoutRequesters,
      cell: (row) => names.customer(row.customerId),
    },
    {
      id: 'priority',
      header: 'field.priority',
      minWidth: 125,
      cell: (row) => <PriorityBadge priority={row.priority} />,
    },
    { id: 'status', header: 'field.status', minWidth: 130, cell: (row) => <StatusCell row={row} /> },
    {
      id: 'requester',
      header: 'field.requester',
      roles: withoutRequesters,
      cell: (row) => <bdi>{row.requesterName}</bdi>,
    },
    { id: 'due', header: 'field.due', minWidth: 190, cell: (row) => <DueTime due={dueOfRow(row, now)} /> },
    {
      id: 'assignee',
      header: 'field.assignee',
      roles: desk,
      cell: (row) => (row.assigneeId === undefined ? '–' : names.user(row.assigneeId)),
    },
  ];
  return columns
    .filter(({ roles }) => roles === undefined || roles.includes(me.role))
    .map(({ id, header, cell, minWidth }) => ({
      id,
      header: t(header),
      cell,
      ...(minWidth !== undefined && { minWidth }),
    }));
};

/** What it waits for stands under the state, so that nobody opens what nobody can work on. */
const StatusCell = ({ row: { status, pendingReason } }: { row: TicketRow }) => {
  const { t } = useMessages();
  return (
    <>
      <Status status={status} />
      {pendingReason !== undefined && <Box variant="small">{t(`pending.${pendingReason}`)}</Box>}
    </>
  );
};

const TitleCell = ({ row }: { row: TicketRow }) => {
  const { t } = useMessages();
  return (
    <Box>
      <span dir="auto">{row.title}</span> <TicketFlags of={row} />
      {row.attention && <Badge color="severity-critical">{t('list.attention')}</Badge>}
      {row.replied && <Badge color="severity-medium">{t('list.replied')}</Badge>}
    </Box>
  );
};
