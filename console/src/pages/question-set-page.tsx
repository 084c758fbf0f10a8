import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useParams } from 'react-router';
import { asProblem } from '../api/problem.ts';
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
  const { data: set, error, isPending } = useQuestionSet(id);
  const isNew = error !== null && asProblem(error).document.status === 404;
  useTitle(set === undefined ? id : pick(set.title));
  if (isPending) return <Waiting label={t('app.loading')} />;
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={id}>
        {set === undefined ? t('questionSets.create') : pick(set.title)}
      </Header>
      {error !== null && !isNew && <ProblemAlert thrown={error} />}
      {(set !== undefined || isNew) && <QuestionSetEditor key={id} id={id} set={isNew ? undefined : set} />}
      {set !== undefined && !isNew && <Preview key={set.version} set={set} />}
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
