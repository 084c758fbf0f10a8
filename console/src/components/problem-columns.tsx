import type { ProblemRow } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';
import { Moment } from './due-time.tsx';
import type { Column } from './listing.tsx';
import { PriorityBadge } from './priority-badge.tsx';
import { ProblemStatus } from './record-status.tsx';

/** What the list of problems shows of each. */
export const useProblemColumns = (names: Names): Column<ProblemRow>[] => {
  const { t } = useMessages();
  return [
    {
      id: 'number',
      header: t('field.number'),
      minWidth: 110,
      cell: ({ number }) => (
        <span className="steady">
          <AppLink to={routeFor.problem(number)}>{number}</AppLink>
        </span>
      ),
    },
    {
      id: 'title',
      header: t('field.title'),
      minWidth: 240,
      cell: ({ title }) => <span dir="auto">{title}</span>,
    },
    {
      id: 'priority',
      header: t('field.priority'),
      minWidth: 125,
      cell: ({ priority }) => <PriorityBadge priority={priority} />,
    },
    {
      id: 'status',
      header: t('field.status'),
      minWidth: 140,
      cell: ({ status }) => <ProblemStatus status={status} />,
    },
    { id: 'incidents', header: t('field.incidents'), minWidth: 90, cell: ({ incidents }) => incidents },
    {
      id: 'owner',
      header: t('field.owner'),
      cell: ({ ownerId }) => (ownerId === undefined ? '–' : names.user(ownerId)),
    },
    {
      id: 'updated',
      header: t('field.updated'),
      minWidth: 190,
      cell: ({ updatedAt }) => <Moment at={updatedAt} />,
    },
  ];
};
