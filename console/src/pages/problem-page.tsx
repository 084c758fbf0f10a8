import { useParams } from 'react-router';
import { asProblem } from '../api/problem.ts';
import { useProblem } from '../api/problem-records.ts';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { ProblemView } from '../components/problem-view.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useMessages } from '../messages/language.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** One problem, by id or number. */
const ProblemPage = () => {
  const { id = '' } = useParams();
  const { t } = useMessages();
  const { data: problem, error, refetch } = useProblem(id);
  if (error !== null && asProblem(error).document.status === 404) return <NotFoundPage />;
  return (
    <>
      {error !== null && <ProblemAlert thrown={error} onRetry={() => void refetch()} />}
      {problem !== undefined && <ProblemView key={problem.id} problem={problem} />}
      {problem === undefined && error === null && <Waiting label={t('app.loading')} />}
    </>
  );
};

export default ProblemPage;
