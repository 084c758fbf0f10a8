import Alert from '@cloudscape-design/components/alert';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useStory } from '../api/queries.ts';
import type { Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { commandGroups } from '../models/command-groups.ts';
import type { Names } from '../models/names.ts';
import { Composer } from './composer.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { Story } from './story.tsx';
import type { Insertion } from './use-insertion.ts';
import { useTold } from './use-told.ts';
import { Waiting } from './waiting.tsx';

type Props = { ticket: Ticket; shownId: string; names: Names; insertion: Insertion };

/** What happened so far, and the place to add to it. */
export const StoryPanel = ({ ticket, shownId, names, insertion }: Props) => {
  const { t } = useMessages();
  const { data: events, error } = useStory(ticket.id, ticket.version);
  const told = useTold(names, ticket.workOrders);
  const { words } = commandGroups(ticket, { asked: false });
  return (
    <Container header={<Header variant="h2">{t('ticket.story')}</Header>}>
      <SpaceBetween size="m">
        {error !== null && <ProblemAlert thrown={error} />}
        {events === undefined ? (
          <Waiting label={t('app.loading')} />
        ) : (
          <Story items={told(events)} label={t('ticket.story')} />
        )}
        {ticket.requestedInfo && <DeskAsks question={ticket.requestedInfo.question} />}
        {words.length > 0 && (
          <Composer ticket={ticket} shownId={shownId} kinds={words} insertion={insertion} />
        )}
      </SpaceBetween>
    </Container>
  );
};

/** The question that stops the clock stands right above the place for its answer. */
const DeskAsks = ({ question }: { question: string }) => {
  const { t } = useMessages();
  return (
    <Alert type="info" header={t('ticket.question')}>
      <div className="words" dir="auto">
        {question}
      </div>
    </Alert>
  );
};
