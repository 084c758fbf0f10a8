import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { QuestionSetOutcome } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';
import { usePerson } from './me.tsx';
import { useNames } from './use-names.ts';
import { useOutcomeFacts } from './use-outcome-facts.ts';

/** What the answers came to: a word to whoever answered, a solution to try, and for the desk what the call is and where it goes. */
export const QuestionOutcome = ({ outcome }: { outcome: QuestionSetOutcome }) => {
  const { t, pick } = useMessages();
  const names = useNames(usePerson());
  const facts = useOutcomeFacts(outcome, names);
  const { article, sentence } = outcome;
  return (
    <div role="status" aria-label={t('questions.outcome')}>
      <Alert type={article === undefined ? 'info' : 'success'} header={t('questions.outcome')}>
        <SpaceBetween size="s">
          <div>{pick(sentence)}</div>
          {article !== undefined && (
            <div>
              <Box variant="awsui-key-label">{t('questions.article')}</Box>
              <AppLink to={routeFor.article(article.id)}>{pick(article.title)}</AppLink>
            </div>
          )}
          {facts.length > 0 && <KeyValuePairs columns={2} items={facts} />}
        </SpaceBetween>
      </Alert>
    </div>
  );
};
