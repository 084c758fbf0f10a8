import { useParams } from 'react-router';
import { useArticle } from '../api/knowledge.ts';
import { asProblem } from '../api/problem.ts';
import { ArticleView } from '../components/article-view.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useMessages } from '../messages/language.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** One article; mails link here. */
const ArticlePage = () => {
  const { id = '' } = useParams();
  const { t } = useMessages();
  const { data: article, error, refetch } = useArticle(id);
  if (error !== null && asProblem(error).document.status === 404) return <NotFoundPage />;
  return (
    <>
      {error !== null && <ProblemAlert thrown={error} onRetry={() => void refetch()} />}
      {article !== undefined && <ArticleView key={article.id} article={article} />}
      {article === undefined && error === null && <Waiting label={t('app.loading')} />}
    </>
  );
};

export default ArticlePage;
