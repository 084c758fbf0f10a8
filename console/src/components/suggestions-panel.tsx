import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useSuggestions } from '../api/triage.ts';
import type { Suggestion, Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { commandOf } from '../models/command-body.ts';
import { ProblemAlert } from './problem-alert.tsx';
import { SuggestionView } from './suggestion-view.tsx';
import { useGiveCommand } from './use-give-command.ts';
import type { Insertion } from './use-insertion.ts';

type Props = { ticket: Ticket; shownId: string; insertion: Insertion };

/** Known solutions that may fit the call, for the agent who has it (R14); where there are none, nothing is shown. */
export const SuggestionsPanel = ({ ticket, shownId, insertion }: Props) => {
  const { t } = useMessages();
  const { data: suggestions = [], error } = useSuggestions(ticket);
  const { give, sending, thrown } = useGiveCommand({ ticket, shownId });
  if (suggestions.length === 0 && error === null) return null;
  const offer = ({ id, title }: Suggestion) =>
    give(commandOf('offer-solution', { knownErrorId: id }), t('suggestions.done', { title }));
  return (
    <Container header={<Header variant="h2">{t('suggestions.title')}</Header>}>
      <SpaceBetween size="m">
        {(thrown ?? error) !== null && <ProblemAlert thrown={thrown ?? error} />}
        <ul className="hits" aria-label={t('suggestions.title')}>
          {suggestions.map((suggestion) => (
            <li key={suggestion.id}>
              <SuggestionView
                suggestion={suggestion}
                commands={ticket.commands}
                sending={sending}
                onOffer={() => offer(suggestion)}
                onInsert={() => insertion.insert(suggestion.solution)}
              />
            </li>
          ))}
        </ul>
      </SpaceBetween>
    </Container>
  );
};
