import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuestionSet } from '../api/question-sets.ts';
import type { QuestionSet } from '../api/types.ts';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { QuestionSetEditor } from '../components/question-set-editor.tsx';
import { QuestionWalk } from '../components/question-walk.tsx';
import { useTitle } from '../components/use-title.ts';
import { Waiting } from '../components/waiting.tsx';
import { useMessages } from '../messages/language.tsx';
import type { Walked } from '../models/question-walk.ts';

/** One question set, to be written and tried; an id that there is not yet becomes a new one. */
const QuestionSetPage = () => {
  const { id = '' } = useParams();
  const { t, pick } = useMessages();
  const { data, error } = useQuestionSet(id);
  const set = data ?? undefined;
  useTitle(set === undefined ? id : pick(set.title));
  if (data === undefined)
    return error === null ? <Waiting label={t('app.loading')} /> : <ProblemAlert thrown={error} />;
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={id}>
        {set === undefined ? t('questionSets.create') : pick(set.title)}
      </Header>
      <QuestionSetEditor key={id} id={id} set={set} />
      {set !== undefined && <Preview key={set.version} set={set} />}
    </SpaceBetween>
  );
};

const Preview = ({ set }: { set: QuestionSet }) => {
  const { t } = useMessages();
  const [walked, setWalked] = useState<Walked>();
  return (
    <Container
      header={
        <Header variant="h2" description={t('questionSets.previewHint')}>
          {t('questionSets.preview')}
        </Header>
      }
    >
      <QuestionWalk sets={[set]} walked={walked} onWalk={setWalked} />
    </Container>
  );
};

export default QuestionSetPage;
