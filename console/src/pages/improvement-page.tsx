import { useParams } from 'react-router';
import { asProblem } from '../api/problem.ts';
import { useImprovement } from '../api/improvements.ts';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { ImprovementView } from '../components/improvement-view.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useMessages } from '../messages/language.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** One improvement, by id or number. */
const ImprovementPage = () => {
  const { id = '' } = useParams();
  const { t } = useMessages();
  const { data: improvement, error, refetch } = useImprovement(id);
  if (error !== null && asProblem(error).document.status === 404) return <NotFoundPage />;
  return (
    <>
      {error !== null && <ProblemAlert thrown={error} onRetry={() => void refetch()} />}
      {improvement !== undefined && <ImprovementView key={improvement.id} improvement={improvement} />}
      {improvement === undefined && error === null && <Waiting label={t('app.loading')} />}
    </>
  );
};

export default ImprovementPage;
