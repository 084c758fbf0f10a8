import Box from '@cloudscape-design/components/box';
import type { ImprovementRow } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';
import { Moment } from './due-time.tsx';
import type { Column } from './listing.tsx';
import { ImprovementState } from './record-status.tsx';

/** What the register shows of each improvement. */
export const useImprovementColumns = (names: Names): Column<ImprovementRow>[] => {
  const { t } = useMessages();
  return [
    {
      id: 'number',
      header: t('field.number'),
      minWidth: 110,
      cell: ({ number }) => (
        <span className="steady">
          <AppLink to={routeFor.improvement(number)}>{number}</AppLink>
        </span>
      ),
    },
    {
      id: 'title',
      header: t('field.title'),
      minWidth: 240,
      cell: ({ title, benefit }) => (
        <>
          <span dir="auto">{title}</span>
          <Box variant="small" display="block">
            <span dir="auto">{benefit}</span>
          </Box>
        </>
      ),
    },
    {
      id: 'state',
      header: t('field.status'),
      minWidth: 140,
      cell: ({ state }) => <ImprovementState state={state} />,
    },
    {
      id: 'owner',
      header: t('field.owner'),
      cell: ({ ownerId }) => (ownerId === undefined ? '–' : names.user(ownerId)),
    },
    {
      id: 'due',
      header: t('field.dueDay'),
      minWidth: 190,
      cell: ({ dueAt }) => (dueAt === undefined ? '–' : <Moment at={dueAt} />),
    },
  ];
};
