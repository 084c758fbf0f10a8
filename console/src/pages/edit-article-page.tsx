import { useNavigate, useParams } from 'react-router';
import { useArticle } from '../api/knowledge.ts';
import { asProblem } from '../api/problem.ts';
import type { Article } from '../api/types.ts';
import { ArticleEditor } from '../components/article-editor.tsx';
import { useSay } from '../components/notices.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { Waiting } from '../components/waiting.tsx';
import { useMessages } from '../messages/language.tsx';
import { articleFormOf } from '../models/article-form.ts';
import { isDeskArticle, languagesOf } from '../models/knowledge.ts';
import { routeFor } from '../routes.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** Writes a new version of an article. */
const EditArticlePage = () => {
  const { id = '' } = useParams();
  const { t } = useMessages();
  const { data: article, error, refetch } = useArticle(id);
  if (error !== null && asProblem(error).document.status === 404) return <NotFoundPage />;
  if (article === undefined)
    return error === null ? (
      <Waiting label={t('app.loading')} />
    ) : (
      <ProblemAlert thrown={error} onRetry={() => void refetch()} />
    );
  return isDeskArticle(article) ? <Editor key={id} article={article} /> : <NotFoundPage />;
};

const Editor = ({ article }: { article: Article }) => {
  const { t, language } = useMessages();
  const say = useSay();
  const navigate = useNavigate();
  const [first = language] = languagesOf(article.texts, language);
  const back = () => void navigate(routeFor.article(article.id));
  return (
    <ArticleEditor
      title={t('article.editTitle', { title: article.texts[first]?.title ?? '' })}
      of={article}
      initial={articleFormOf(article)}
      onSaved={() => {
        say(t('article.saved'));
        back();
      }}
      onCancel={back}
    />
  );
};

export default EditArticlePage;
