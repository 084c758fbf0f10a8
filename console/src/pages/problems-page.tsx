import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useProblems } from '../api/problem-records.ts';
import { CursorPages } from '../components/cursor-pages.tsx';
import { ListHeader } from '../components/list-header.tsx';
import { Listing } from '../components/listing.tsx';
import { usePerson } from '../components/me.tsx';
import { NewProblem } from '../components/new-problem.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { useProblemColumns } from '../components/problem-columns.tsx';
import { StateSelect } from '../components/state-select.tsx';
import { useNames } from '../components/use-names.ts';
import { useStateFilter } from '../components/use-state-filter.ts';
import { useTitle } from '../components/use-title.ts';
import { useMessages } from '../messages/language.tsx';
import { mayOpenProblems } from '../models/list-view.ts';

const states = ['open', 'known-error', 'resolved', 'closed'] as const;

/** Causes behind incidents, newest first. */
const ProblemsPage = () => {
  const { t } = useMessages();
  const me = usePerson();
  const { state, choose, cursors, setCursors } = useStateFilter(states);
  const cursor = cursors.at(-1);
  const { data, error, isPending, dataUpdatedAt, refetch } = useProblems({
    ...(state && { status: state }),
    ...(cursor && { cursor }),
  });
  const columns = useProblemColumns(useNames(me));
  const [opening, setOpening] = useState(false);
  const title = t('nav.problems');
  useTitle(title);
  const rows = data?.items ?? [];
  return (
    <SpaceBetween size="m">
      {error && <ProblemAlert thrown={error} onRetry={() => void refetch()} />}
      <Listing
        columns={columns}
        rows={rows}
        loading={isPending}
        title={title}
        empty="problemRecord.empty"
        header={
          <ListHeader
            title={title}
            count={rows.length}
            more={data?.next !== undefined}
            at={dataUpdatedAt}
            actions={
              mayOpenProblems(me) && (
                <Button variant="primary" onClick={() => setOpening(true)}>
                  {t('problemRecord.new')}
                </Button>
              )
            }
          />
        }
        filter={
          <StateSelect
            states={states}
            chosen={state}
            labelOf={(one) => t(`problemRecord.status.${one}`)}
            onChoose={choose}
          />
        }
        pagination={<CursorPages cursors={cursors} setCursors={setCursors} next={data?.next} />}
      />
      {opening && <NewProblem onClose={() => setOpening(false)} />}
    </SpaceBetween>
  );
};

export default ProblemsPage;
