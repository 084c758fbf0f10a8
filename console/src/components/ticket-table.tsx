import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Cards from '@cloudscape-design/components/cards';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import type { ReactNode } from 'react';
import type { Me, TicketRow } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { useNames } from './use-names.ts';
import { useNarrow } from './use-narrow.ts';
import { useTicketColumns } from './ticket-columns.tsx';

type Props = {
  me: Me;
  rows: readonly TicketRow[];
  loading: boolean;
  title: string;
  header: ReactNode;
  filter: ReactNode;
  pagination: ReactNode;
  /** Set while a search hides tickets. */
  onClear?: () => void;
};

/** A list of tickets: a table, or cards where the screen is as narrow as a phone. */
export const TicketTable = ({ me, rows, loading, title, header, filter, pagination, onClear }: Props) => {
  const { t } = useMessages();
  const columns = useTicketColumns(me, useNames(me));
  const common = {
    items: rows,
    loading,
    loadingText: t('app.loading'),
    header,
    filter,
    pagination,
    trackBy: 'id',
    empty: <Empty {...(onClear && { onClear })} />,
  } as const;
  if (useNarrow()) {
    const [first, ...sections] = columns;
    return (
      <Cards
        {...common}
        ariaLabels={{ itemSelectionLabel: (_, row) => row.number, selectionGroupLabel: title }}
        cardsPerRow={[{ cards: 1 }]}
        cardDefinition={{
          header: (row) => first?.cell(row),
          sections: sections.map(({ id, header, cell }) => ({
            id,
            header: id === 'title' ? undefined : header,
            content: cell,
            width: id === 'title' ? 100 : 50,
          })),
        }}
      />
    );
  }
  return (
    <Table
      {...common}
      variant="full-page"
      stickyHeader
      enableKeyboardNavigation
      wrapLines
      ariaLabels={{ tableLabel: title }}
      columnDefinitions={columns.map((column) => ({ ...column, isRowHeader: column.id === 'number' }))}
    />
  );
};

const Empty = ({ onClear }: { onClear?: () => void }) => {
  const { t } = useMessages();
  return (
    <Box textAlign="center" color="inherit" padding="m">
      <SpaceBetween size="s">
        {t(onClear ? 'list.emptySearch' : 'list.empty')}
        {onClear && <Button onClick={onClear}>{t('list.clear')}</Button>}
      </SpaceBetween>
    </Box>
  );
};
