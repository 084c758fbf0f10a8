import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import type { KnowledgeHit } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { percentOf } from '../models/knowledge.ts';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';
import { Marked } from './marked.tsx';

type Props = { hits: readonly KnowledgeHit[]; q: string; label: string };

/** What a search found, best first, with the words that it was found by. */
export const KnowledgeHits = ({ hits, q, label }: Props) => (
  <ul className="hits" aria-label={label}>
    {hits.map((hit) => (
      <li key={hit.id}>
        <AppLink to={routeFor.article(hit.id, q)}>
          <span dir="auto" lang={hit.locale}>
            <Marked pieces={hit.highlights.title} />
          </span>
        </AppLink>
        {hit.audience === 'agents' && <ForAgents />}
        <div className="words" dir="auto" lang={hit.locale}>
          <Marked pieces={hit.highlights.excerpt} />
        </div>
        {hit.successRate !== undefined && <Fared rate={hit.successRate} />}
      </li>
    ))}
  </ul>
);

const ForAgents = () => {
  const { t } = useMessages();
  return (
    <>
      {' '}
      <Badge color="severity-medium">{t('article.agents')}</Badge>
    </>
  );
};

const Fared = ({ rate }: { rate: number }) => {
  const { t } = useMessages();
  return (
    <Box variant="small" display="block">
      {t('article.success')}: {t('article.successOf', { rate: percentOf(rate) })}
    </Box>
  );
};
