import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate } from 'react-router';
import { useKnowledgeSearch } from '../api/knowledge.ts';
import { ArticleList } from '../components/article-list.tsx';
import { KnowledgeFilterBar } from '../components/knowledge-filter-bar.tsx';
import { KnowledgeResults } from '../components/knowledge-results.tsx';
import { usePerson } from '../components/me.tsx';
import { useKnowledgeFilters } from '../components/use-knowledge-filters.ts';
import { useTitle } from '../components/use-title.ts';
import { useMessages } from '../messages/language.tsx';
import { mayWriteArticles } from '../models/knowledge.ts';
import { worksAtDesk } from '../models/list-view.ts';
import { routeFor } from '../routes.ts';

/** How many articles a search shows: who does not find it among these asks in other words. */
const shown = 20;

/** The knowledge base: search as one types, and the articles themselves. */
const KnowledgePage = () => {
  const { t } = useMessages();
  const me = usePerson();
  const desk = worksAtDesk(me);
  const filters = useKnowledgeFilters();
  const { q, serviceId } = filters;
  const search = useKnowledgeSearch({ q, serviceId, limit: shown });
  useTitle(t('knowledge.title'));
  return (
    <SpaceBetween size="m">
      <Header
        variant="h1"
        description={t(desk ? 'knowledge.introDesk' : 'knowledge.intro')}
        actions={mayWriteArticles(me) && <NewArticle />}
      >
        {t('knowledge.title')}
      </Header>
      <KnowledgeFilterBar filters={filters} found={q === '' ? undefined : search.data?.length} desk={desk} />
      {q === '' ? (
        <ArticleList filters={filters} desk={desk} />
      ) : (
        <KnowledgeResults q={q} search={search} onClear={filters.clear} />
      )}
    </SpaceBetween>
  );
};

const NewArticle = () => {
  const { t } = useMessages();
  const navigate = useNavigate();
  return (
    <Button variant="primary" onClick={() => void navigate(routeFor.newArticle())}>
      {t('knowledge.new')}
    </Button>
  );
};

export default KnowledgePage;
