import Alert from '@cloudscape-design/components/alert';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useStory } from '../api/queries.ts';
import type { Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { commandGroups } from '../models/command-groups.ts';
import type { Names } from '../models/names.ts';
import { storyOf } from '../models/story.ts';
import { Composer } from './composer.tsx';
import { usePerson } from './me.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { Story } from './story.tsx';
import { Waiting } from './waiting.tsx';

type Props = { ticket: Ticket; shownId: string; names: Names };

/** What happened so far, and the place to add to it. */
export const StoryPanel = ({ ticket, shownId, names }: Props) => {
  const { t, pick } = useMessages();
  const { role } = usePerson();
  const { data: events, error } = useStory(ticket.id, ticket.version);
  const { words } = commandGroups(ticket, { role, asked: false });
  return (
    <Container header={<Header variant="h2">{t('ticket.story')}</Header>}>
      <SpaceBetween size="m">
        {error !== null && <ProblemAlert thrown={error} />}
        {events === undefined ? (
          <Waiting label={t('app.loading')} />
        ) : (
          <Story items={storyOf(events, { names, pick })} />
        )}
        {ticket.requestedInfo && <DeskAsks question={ticket.requestedInfo.question} />}
        {words.length > 0 && <Composer ticket={ticket} shownId={shownId} kinds={words} />}
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
