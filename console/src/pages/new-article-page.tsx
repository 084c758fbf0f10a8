import { useNavigate } from 'react-router';
import { ArticleEditor } from '../components/article-editor.tsx';
import { usePerson } from '../components/me.tsx';
import { useSay } from '../components/notices.tsx';
import { useMessages } from '../messages/language.tsx';
import { emptyArticle } from '../models/article-form.ts';
import { routeFor } from '../routes.ts';

/** Writes an article that did not exist. */
const NewArticlePage = () => {
  const { t } = useMessages();
  const me = usePerson();
  const say = useSay();
  const navigate = useNavigate();
  return (
    <ArticleEditor
      title={t('article.new')}
      initial={emptyArticle(me.id)}
      onSaved={({ id }) => {
        say(t('article.saved'));
        void navigate(routeFor.article(id));
      }}
      onCancel={() => void navigate(routeFor.knowledge())}
    />
  );
};

export default NewArticlePage;
