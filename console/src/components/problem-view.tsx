import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Grid from '@cloudscape-design/components/grid';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs, { type KeyValuePairsProps } from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useProblemStory } from '../api/problem-records.ts';
import type { ProblemRecord } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import { routeFor } from '../routes.ts';
import { AppLink } from './app-link.tsx';
import { Moment } from './due-time.tsx';
import { usePerson } from './me.tsx';
import { PriorityBadge } from './priority-badge.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { ProblemCommands } from './problem-commands.tsx';
import { ProblemStatus } from './record-status.tsx';
import { Story } from './story.tsx';
import { useNames } from './use-names.ts';
import { useNarrow } from './use-narrow.ts';
import { useTitle } from './use-title.ts';
import { useTold } from './use-told.ts';
import { Waiting } from './waiting.tsx';

type Props = { problem: ProblemRecord };

/** One problem: what is known of it, the calls that have its cause, and its story. */
export const ProblemView = ({ problem }: Props) => {
  const names = useNames(usePerson());
  useTitle(`${problem.number} ${problem.title}`);
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={problem.number}>
        <span dir="auto">{problem.title}</span>
      </Header>
      <Container>
        <Facts problem={problem} names={names} />
      </Container>
      <ProblemCommands problem={problem} />
      <Grid gridDefinition={[{ colspan: { default: 12, m: 8 } }, { colspan: { default: 12, m: 4 } }]}>
        <SpaceBetween size="l">
          <Told problem={problem} />
          <StoryOf problem={problem} names={names} />
        </SpaceBetween>
        <Incidents problem={problem} names={names} />
      </Grid>
    </SpaceBetween>
  );
};

const Facts = ({ problem, names }: Props & { names: Names }) => {
  const { t } = useMessages();
  const { status, priority, serviceId, ownerId, cause, articleId, description, updatedAt } = problem;
  const optional = (label: string, text: string | undefined): KeyValuePairsProps.Item[] =>
    text === undefined || text === '' ? [] : [{ label, value: <span className="words">{text}</span> }];
  return (
    <KeyValuePairs
      columns={useNarrow() ? 1 : 3}
      items={[
        { label: t('field.status'), value: <ProblemStatus status={status} /> },
        { label: t('field.priority'), value: <PriorityBadge priority={priority} /> },
        { label: t('field.updated'), value: <Moment at={updatedAt} /> },
        ...optional(t('field.service'), serviceId && names.service(serviceId)),
        ...optional(t('field.owner'), ownerId && names.user(ownerId)),
        ...optional(t('field.article'), articleId),
        ...optional(t('field.description'), description),
        ...optional(t('field.cause'), cause),
      ]}
    />
  );
};

/** The very words that requesters get, in every language in which there are any. */
const Told = ({ problem: { workaround, solution } }: Props) => {
  const { t } = useMessages();
  if (workaround === undefined && solution === undefined) return null;
  return (
    <Container header={<Header variant="h2">{t('problemRecord.told')}</Header>}>
      <SpaceBetween size="m">
        <Words heading={t('problemRecord.workaround')} of={workaround} />
        <Words heading={t('problemRecord.solution')} of={solution} />
      </SpaceBetween>
    </Container>
  );
};

const Words = ({ heading, of }: { heading: string; of: ProblemRecord['workaround'] }) => {
  if (of === undefined) return null;
  return (
    <div>
      <Box variant="h3">{heading}</Box>
      {(['tr', 'en'] as const).map((language) => (
        <div key={language} className="words" lang={language}>
          {of[language]}
        </div>
      ))}
    </div>
  );
};

const StoryOf = ({ problem, names }: Props & { names: Names }) => {
  const { t } = useMessages();
  const { data: events, error } = useProblemStory(problem);
  const told = useTold(names, []);
  return (
    <Container header={<Header variant="h2">{t('problemRecord.story')}</Header>}>
      {error !== null && <ProblemAlert thrown={error} />}
      {events === undefined ? (
        <Waiting label={t('app.loading')} />
      ) : (
        <Story items={told(events)} label={t('problemRecord.story')} />
      )}
    </Container>
  );
};

const Incidents = ({ problem: { incidents }, names }: Props & { names: Names }) => {
  const { t } = useMessages();
  const title = t('problemRecord.incidents');
  return (
    <Container
      header={
        <Header variant="h2" counter={`(${incidents.length})`}>
          {title}
        </Header>
      }
    >
      {incidents.length === 0 ? (
        <Box color="text-body-secondary">{t('problemRecord.noIncidents')}</Box>
      ) : (
        <ul className="rows" aria-label={title}>
          {incidents.map(({ ticketId, number, customerId }) => (
            <li key={ticketId}>
              <span>
                <AppLink to={routeFor.ticket(number)}>{number}</AppLink>
                <Box variant="small" display="block">
                  {names.customer(customerId)}
                </Box>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Container>
  );
};
