import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useArticles } from '../api/knowledge.ts';
import { useMessages } from '../messages/language.tsx';
import { useArticleColumns } from './article-columns.tsx';
import { CursorPages } from './cursor-pages.tsx';
import { Listing } from './listing.tsx';
import { usePerson } from './me.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import type { KnowledgeFilters } from './use-knowledge-filters.ts';
import { useNames } from './use-names.ts';

type Props = { filters: KnowledgeFilters; desk: boolean };

/** The articles that the reader may read, by title; the desk also sees how each stands and fares. */
export const ArticleList = ({ filters, desk }: Props) => {
  const { t } = useMessages();
  const { data, error, isPending, refetch } = useArticles(filters.query);
  const columns = useArticleColumns(useNames(usePerson()));
  const rows = data?.items ?? [];
  const filtered = filters.status !== undefined || filters.serviceId !== undefined;
  const title = t('knowledge.browse');
  return (
    <SpaceBetween size="m">
      {error && <ProblemAlert thrown={error} onRetry={() => void refetch()} />}
      <Listing
        columns={columns.filter(({ id }) => desk || id === 'article' || id === 'services')}
        rows={rows}
        loading={isPending}
        title={title}
        empty="knowledge.empty"
        emptySearch="knowledge.emptySearch"
        header={
          <Header variant="h2" counter={`(${rows.length}${data?.next === undefined ? '' : '+'})`}>
            {title}
          </Header>
        }
        pagination={<CursorPages {...filters} next={data?.next} />}
        {...(filtered && { onClear: filters.clear })}
      />
    </SpaceBetween>
  );
};
