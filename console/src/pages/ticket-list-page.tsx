import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate } from 'react-router';
import { useTickets } from '../api/queries.ts';
import { ListFilterBar } from '../components/list-filter-bar.tsx';
import { CursorPages } from '../components/cursor-pages.tsx';
import { usePerson } from '../components/me.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { TicketTable } from '../components/ticket-table.tsx';
import { useTitle } from '../components/use-title.ts';
import { timeOfDay } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import { listTitle, mayOpen } from '../models/list-view.ts';
import { routeFor, type TicketListPath } from '../routes.ts';
import { useListFilters } from '../components/use-list-filters.ts';

/** One list of tickets: a queue, what is mine, or a requester's own calls. */
export const TicketListPage = ({ list }: { list: TicketListPath }) => {
  const me = usePerson();
  const { t } = useMessages();
  const filters = useListFilters(list, me);
  const page = useTickets(filters.query);
  const title = t(listTitle(list, me));
  useTitle(title);
  const rows = page.data?.items ?? [];
  const filtered = filters.q !== '' || filters.status !== undefined;
  return (
    <SpaceBetween size="m">
      {page.error && <ProblemAlert thrown={page.error} onRetry={() => void page.refetch()} />}
      <TicketTable
        me={me}
        rows={rows}
        loading={page.isPending && filters.query !== undefined}
        title={title}
        header={
          <ListHeader
            title={title}
            count={rows.length}
            more={page.data?.next !== undefined}
            at={page.dataUpdatedAt}
          />
        }
        filter={<ListFilterBar list={list} me={me} filters={filters} found={rows.length} />}
        pagination={<CursorPages {...filters} next={page.data?.next} />}
        {...(filtered && { onClear: filters.clear })}
      />
    </SpaceBetween>
  );
};

type HeaderProps = { title: string; count: number; more: boolean; at: number };

const ListHeader = ({ title, count, more, at }: HeaderProps) => {
  const me = usePerson();
  const { t, language } = useMessages();
  const navigate = useNavigate();
  return (
    <Header
      variant="awsui-h1-sticky"
      counter={`(${count}${more ? '+' : ''})`}
      description={at > 0 && t('list.refreshed', { time: timeOfDay(language, at) })}
      actions={
        mayOpen(me) && (
          <Button variant="primary" onClick={() => void navigate(routeFor.newTicket())}>
            {t('nav.new')}
          </Button>
        )
      }
    >
      {title}
    </Header>
  );
};
