import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuestionSets } from '../api/question-sets.ts';
import type { QuestionSetSummary } from '../api/types.ts';
import { AppLink } from '../components/app-link.tsx';
import { usePerson } from '../components/me.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { useNames } from '../components/use-names.ts';
import { useTitle } from '../components/use-title.ts';
import { Waiting } from '../components/waiting.tsx';
import { useMessages } from '../messages/language.tsx';
import { routeFor } from '../routes.ts';

/** All question sets of the desk, for those who write them. */
const QuestionSetsPage = () => {
  const { t } = useMessages();
  const { data: sets, error } = useQuestionSets();
  useTitle(t('questionSets.title'));
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={t('questionSets.intro')}>
        {t('questionSets.title')}
      </Header>
      {error !== null && <ProblemAlert thrown={error} />}
      {sets === undefined && error === null && <Waiting label={t('app.loading')} />}
      {sets !== undefined && <Sets sets={sets} />}
      <NewSet />
    </SpaceBetween>
  );
};

const Sets = ({ sets }: { sets: readonly QuestionSetSummary[] }) => {
  const { t } = useMessages();
  if (sets.length === 0) return <Box color="text-body-secondary">{t('questionSets.none')}</Box>;
  return (
    <Container>
      <ul className="rows" aria-label={t('questionSets.title')}>
        {sets.map((set) => (
          <li key={set.id}>
            <SetRow set={set} />
          </li>
        ))}
      </ul>
    </Container>
  );
};

const SetRow = ({ set }: { set: QuestionSetSummary }) => {
  const { t, pick } = useMessages();
  const names = useNames(usePerson());
  const { id, title, version, serviceIds, audience, active } = set;
  return (
    <>
      <span>
        <AppLink to={routeFor.questionSet(id)}>{pick(title)}</AppLink>
        <Box variant="small" display="block" color="text-body-secondary">
          {[
            serviceIds.map(names.service).join(', '),
            t(`questionSets.audience.${audience}`),
            t('questionSets.version', { version }),
          ].join(' · ')}
        </Box>
      </span>
      <StatusIndicator type={active ? 'success' : 'stopped'}>
        {t(active ? 'questionSets.active' : 'questionSets.inactive')}
      </StatusIndicator>
    </>
  );
};

const NewSet = () => {
  const { t } = useMessages();
  const navigate = useNavigate();
  const [id, setId] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (id.trim() !== '') void navigate(routeFor.questionSet(id.trim()));
      }}
    >
      <SpaceBetween size="s">
        <FormField label={t('questionSets.newId')} constraintText={t('questionSets.newIdHint')}>
          <Input value={id} onChange={({ detail }) => setId(detail.value)} />
        </FormField>
        <Button disabled={id.trim() === ''}>{t('questionSets.create')}</Button>
      </SpaceBetween>
    </form>
  );
};

export default QuestionSetsPage;
