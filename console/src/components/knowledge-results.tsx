import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { useKnowledgeSearch } from '../api/knowledge.ts';
import { useMessages } from '../messages/language.tsx';
import { KnowledgeHits } from './knowledge-hits.tsx';
import { OpenCallOffer } from './open-call-offer.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { Waiting } from './waiting.tsx';

type Props = { q: string; search: ReturnType<typeof useKnowledgeSearch>; onClear: () => void };

/** What a search found, and the way on for whom it did not help. */
export const KnowledgeResults = ({ q, search: { data: hits, error, refetch }, onClear }: Props) => {
  const { t } = useMessages();
  if (hits === undefined)
    return error === null ? (
      <Waiting label={t('app.loading')} />
    ) : (
      <ProblemAlert thrown={error} onRetry={() => void refetch()} />
    );
  return (
    <SpaceBetween size="m">
      <Container>
        {hits.length === 0 ? (
          <Box textAlign="center" padding="m">
            <SpaceBetween size="s">
              {t('knowledge.emptySearch')}
              <Button onClick={onClear}>{t('list.clear')}</Button>
            </SpaceBetween>
          </Box>
        ) : (
          <KnowledgeHits hits={hits} q={q} label={t('knowledge.results')} />
        )}
      </Container>
      <OpenCallOffer asks="knowledge.notFound" title={q} />
    </SpaceBetween>
  );
};
