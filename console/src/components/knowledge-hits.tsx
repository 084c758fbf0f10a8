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
        <HitFacts hit={hit} />
        <div className="words" dir="auto" lang={hit.locale}>
          <Marked pieces={hit.highlights.excerpt} />
        </div>
      </li>
    ))}
  </ul>
);

/** What only the desk is told of an article. */
const HitFacts = ({ hit: { audience, successRate } }: { hit: KnowledgeHit }) => {
  const { t } = useMessages();
  return (
    <>
      {audience === 'agents' && (
        <>
          {' '}
          <Badge color="severity-medium">{t('article.agents')}</Badge>
        </>
      )}
      {successRate !== undefined && (
        <Box variant="small" display="inline">
          {' '}
          {t('article.success')}: {t('article.successOf', { rate: percentOf(successRate) })}
        </Box>
      )}
    </>
  );
};
