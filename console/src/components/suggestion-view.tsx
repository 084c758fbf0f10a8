import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Suggestion, Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { percentOf } from '../models/knowledge.ts';
import { mayGoOut } from '../models/suggestion.ts';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';
import { ArticleWords } from './article-words.tsx';

type Props = {
  suggestion: Suggestion;
  commands: Ticket['commands'];
  sending: boolean;
  onOffer: () => void;
  onInsert: () => void;
};

/** One known solution: how well it fits, how it fared, what it says, and the ways to use it. */
export const SuggestionView = ({ suggestion, commands, sending, onOffer, onInsert }: Props) => {
  const { t } = useMessages();
  const { id, title, solution } = suggestion;
  const { offer, insert } = mayGoOut(suggestion, commands);
  return (
    <SpaceBetween size="xxs">
      <div>
        <Box variant="h3" display="inline">
          <span dir="auto">{title}</span>
        </Box>{' '}
        <Flags suggestion={suggestion} />
      </div>
      <Reasons suggestion={suggestion} />
      <ExpandableSection headerText={t('suggestions.solution')} variant="footer">
        <ArticleWords text={solution} />
        <AppLink to={routeFor.article(id)}>{t('suggestions.article')}</AppLink>
      </ExpandableSection>
      <SpaceBetween direction="horizontal" size="xs">
        {offer && (
          <Button ariaLabel={t('suggestions.offerOf', { title })} loading={sending} onClick={onOffer}>
            {t('suggestions.offer')}
          </Button>
        )}
        {insert && (
          <Button ariaLabel={t('suggestions.insertOf', { title })} onClick={onInsert}>
            {t('suggestions.insert')}
          </Button>
        )}
      </SpaceBetween>
    </SpaceBetween>
  );
};

const Flags = ({ suggestion: { audience, offered } }: Pick<Props, 'suggestion'>) => {
  const { t } = useMessages();
  return (
    <>
      {audience === 'agents' && <Badge color="severity-medium">{t('article.agents')}</Badge>}{' '}
      {offered && <Badge>{t('suggestions.offered')}</Badge>}
    </>
  );
};

const Reasons = ({ suggestion: { confidence, successRate, tried, words } }: Pick<Props, 'suggestion'>) => {
  const { t } = useMessages();
  const success =
    successRate === undefined
      ? t('article.untried')
      : t('suggestions.success', { percent: percentOf(successRate), tried });
  return (
    <Box variant="small" display="block">
      {t('suggestions.confidence', { percent: percentOf(confidence) })} · {success}
      {words.length > 0 && ` · ${t('suggestions.words')}: ${words.join(', ')}`}
    </Box>
  );
};
