import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Cards from '@cloudscape-design/components/cards';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import type { ReactNode } from 'react';
import type { MessageKey } from '../messages/catalogue.ts';
import { useMessages } from '../messages/language.tsx';
import { useNarrow } from './use-narrow.ts';

type Row = { id: string };

export type Column<Item> = {
  id: string;
  header: string;
  cell: (row: Item) => ReactNode;
  minWidth?: number;
};

export type ListingProps<Item extends Row> = {
  columns: readonly Column<Item>[];
  rows: readonly Item[];
  loading: boolean;
  title: string;
  header: ReactNode;
  filter?: ReactNode;
  pagination: ReactNode;
  /** What is said where there is nothing. */
  empty: MessageKey;
  /** What is said where a search hides everything. */
  emptySearch?: MessageKey;
  /** Set while a search hides rows. */
  onClear?: () => void;
};

/** A list of things, each named by its first column: a table, or cards where the screen is as narrow as a phone. */
export const Listing = <Item extends Row>(props: ListingProps<Item>) => {
  const { columns, rows, loading, title, header, filter, pagination, onClear } = props;
  const { empty, emptySearch = 'list.emptySearch' } = props;
  const { t } = useMessages();
  const common = {
    items: rows,
    loading,
    loadingText: t('app.loading'),
    header,
    filter,
    pagination,
    trackBy: 'id',
    empty: <Empty says={onClear ? emptySearch : empty} {...(onClear && { onClear })} />,
  } as const;
  if (useNarrow()) {
    const [first, ...sections] = columns;
    return (
      <Cards
        {...common}
        ariaLabels={{ itemSelectionLabel: (_, row) => row.id, selectionGroupLabel: title }}
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
      columnDefinitions={columns.map((column, index) => ({ ...column, isRowHeader: index === 0 }))}
    />
  );
};

const Empty = ({ says, onClear }: { says: MessageKey; onClear?: () => void }) => {
  const { t } = useMessages();
  return (
    <Box textAlign="center" color="inherit" padding="m">
      <SpaceBetween size="s">
        {t(says)}
        {onClear && <Button onClick={onClear}>{t('list.clear')}</Button>}
      </SpaceBetween>
    </Box>
  );
};
