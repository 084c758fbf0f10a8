import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWork } from '../api/work-orders.ts';
import type { Me, WorkQuery } from '../api/types.ts';
import { CursorPages } from '../components/cursor-pages.tsx';
import { GroupSelect } from '../components/group-select.tsx';
import { ListHeader } from '../components/list-header.tsx';
import { Listing } from '../components/listing.tsx';
import { usePerson } from '../components/me.tsx';
import { useOrderColumns } from '../components/order-columns.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { useNames } from '../components/use-names.ts';
import { useTitle } from '../components/use-title.ts';
import { useMessages } from '../messages/language.tsx';
import { workQueryOf } from '../models/list-view.ts';
import { readPreference, writePreference } from '../preferences.ts';

/** The work orders of a provider, or of one of the desk's groups: what is to be looked at next comes first. */
export const WorkListPage = () => {
  const { t } = useMessages();
  const me = usePerson();
  const { query, cursors, setCursors, choose } = useWorkQuery(me);
  const { data, error, isPending, dataUpdatedAt, refetch } = useWork(query);
  const columns = useOrderColumns(useNames(me));
  const title = t('nav.work');
  useTitle(title);
  const rows = data?.items ?? [];
  return (
    <SpaceBetween size="m">
      {error && <ProblemAlert thrown={error} onRetry={() => void refetch()} />}
      <Listing
        columns={columns}
        rows={rows}
        loading={isPending && query !== undefined}
        title={title}
        empty="list.workEmpty"
        header={
          <ListHeader title={title} count={rows.length} more={data?.next !== undefined} at={dataUpdatedAt} />
        }
        filter={
          me.role !== 'provider' && (
            <div className="filters">
              <GroupSelect me={me} groupId={query?.groupId} onChoose={choose} />
            </div>
          )
        }
        pagination={<CursorPages cursors={cursors} setCursors={setCursors} next={data?.next} />}
      />
    </SpaceBetween>
  );
};

/** The group stands in the address, so that a link shows the same list. */
const useWorkQuery = (me: Me) => {
  const [params, setParams] = useSearchParams();
  const [cursors, setCursors] = useState<string[]>([]);
  const groupId = params.get('group') ?? readPreference('group') ?? me.groups[0]?.id;
  const query: WorkQuery | undefined = workQueryOf({ me, groupId, cursor: cursors.at(-1) });
  const choose = (group: string) => {
    setCursors([]);
    writePreference('group', group);
    setParams({ group }, { replace: true });
  };
  return { query, cursors, setCursors, choose };
};
