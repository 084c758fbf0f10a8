import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useImprovements } from '../api/improvements.ts';
import { CursorPages } from '../components/cursor-pages.tsx';
import { ListHeader } from '../components/list-header.tsx';
import { Listing } from '../components/listing.tsx';
import { usePerson } from '../components/me.tsx';
import { NewImprovement } from '../components/new-improvement.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { useImprovementColumns } from '../components/improvement-columns.tsx';
import { StateSelect } from '../components/state-select.tsx';
import { useNames } from '../components/use-names.ts';
import { useStateFilter } from '../components/use-state-filter.ts';
import { useTitle } from '../components/use-title.ts';
import { useMessages } from '../messages/language.tsx';

const states = ['proposed', 'accepted', 'in-progress', 'done', 'rejected'] as const;

/** What the desk wants to do better, newest first. */
const ImprovementsPage = () => {
  const { t } = useMessages();
  const { state, choose, cursors, setCursors } = useStateFilter(states);
  const cursor = cursors.at(-1);
  const { data, error, isPending, dataUpdatedAt, refetch } = useImprovements({
    ...(state && { state }),
    ...(cursor && { cursor }),
  });
  const columns = useImprovementColumns(useNames(usePerson()));
  const [opening, setOpening] = useState(false);
  const title = t('nav.improvements');
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
        empty="improvement.empty"
        header={
          <ListHeader
            title={title}
            count={rows.length}
            more={data?.next !== undefined}
            at={dataUpdatedAt}
            actions={
              <Button variant="primary" onClick={() => setOpening(true)}>
                {t('improvement.new')}
              </Button>
            }
          />
        }
        filter={
          <StateSelect
            states={states}
            chosen={state}
            labelOf={(one) => t(`improvement.state.${one}`)}
            onChoose={choose}
          />
        }
        pagination={<CursorPages cursors={cursors} setCursors={setCursors} next={data?.next} />}
      />
      {opening && <NewImprovement onClose={() => setOpening(false)} />}
    </SpaceBetween>
  );
};

export default ImprovementsPage;
