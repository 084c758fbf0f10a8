import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate } from 'react-router';
import { useTickets } from '../api/queries.ts';
import { CursorPages } from '../components/cursor-pages.tsx';
import { ListFilterBar } from '../components/list-filter-bar.tsx';
import { ListHeader } from '../components/list-header.tsx';
import { usePerson } from '../components/me.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { TicketTable } from '../components/ticket-table.tsx';
import { useTitle } from '../components/use-title.ts';
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
            actions={mayOpen(me) && <NewTicketButton />}
          />
        }
        filter={<ListFilterBar list={list} me={me} filters={filters} found={rows.length} />}
        pagination={<CursorPages {...filters} next={page.data?.next} />}
        {...(filtered && { onClear: filters.clear })}
      />
    </SpaceBetween>
  );
};

const NewTicketButton = () => {
  const { t } = useMessages();
  const navigate = useNavigate();
  return (
    <Button variant="primary" onClick={() => void navigate(routeFor.newTicket())}>
      {t('nav.new')}
    </Button>
  );
};
