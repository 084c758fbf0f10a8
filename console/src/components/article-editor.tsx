import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Article } from '../api/types.ts';
import { absoluteTime } from '../format.ts';
import type { Language } from '../messages/catalogue.ts';
import { useMessages } from '../messages/language.tsx';
import type { ArticleForm } from '../models/article-form.ts';
import { ArticleChanges } from './article-changes.tsx';
import { ArticleGeneralFields } from './article-general-fields.tsx';
import { ArticleTextFields } from './article-text-fields.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { useArticleForm } from './use-article-form.ts';
import { useTitle } from './use-title.ts';

type Props = {
  title: string;
  of?: Pick<Article, 'id' | 'version'>;
  initial: ArticleForm;
  onSaved: (article: Article) => void;
  onCancel: () => void;
};

/** Where an article is written, new or anew. */
export const ArticleEditor = ({ title, of, initial, onSaved, onCancel }: Props) => {
  const { t, language } = useMessages();
  const editing = useArticleForm({ ...(of && { of }), initial, onSaved });
  const { form, change, errorOf, save, sending, problem, shownFields, overtaken, kept } = editing;
  const part = { form, change, errorOf };
  const other: Language = language === 'tr' ? 'en' : 'tr';
  useTitle(title);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Form
        header={<Header variant="h1">{title}</Header>}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" formAction="none" onClick={onCancel}>
              {t('article.cancel')}
            </Button>
            <Button variant="primary" loading={sending} disabled={overtaken !== undefined}>
              {t('article.save')}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          {kept && <Kept kept={kept} />}
          {problem && <ProblemAlert thrown={problem} shownFields={shownFields} />}
          {overtaken && <Overtaken overtaken={overtaken} />}
          <Container header={<Header variant="h2">{t('article.general')}</Header>}>
            <ArticleGeneralFields {...part} />
          </Container>
          {[language, other].map((one) => (
            <ArticleTextFields key={one} {...part} language={one} />
          ))}
        </SpaceBetween>
      </Form>
    </form>
  );
};

type Editing = ReturnType<typeof useArticleForm>;

/** What an earlier visit left unsaved in this browser. */
const Kept = ({ kept }: { kept: NonNullable<Editing['kept']> }) => {
  const { t, language } = useMessages();
  return (
    <Alert
      type="info"
      action={
        <SpaceBetween direction="horizontal" size="xs">
          <Button formAction="none" onClick={kept.take}>
            {t('article.draftTake')}
          </Button>
          <Button formAction="none" onClick={kept.drop}>
            {t('article.draftDrop')}
          </Button>
        </SpaceBetween>
      }
    >
      {t('article.draftKept', { when: absoluteTime(language, new Date(kept.at).toISOString()) })}
    </Alert>
  );
};

/** Someone else was faster: nothing was saved, nothing that was typed is lost, and theirs is shown. */
const Overtaken = ({ overtaken }: { overtaken: NonNullable<Editing['overtaken']> }) => {
  const { t } = useMessages();
  const { id, from, to, goOn } = overtaken;
  return (
    <Alert
      type="warning"
      header={t('article.overtaken')}
      action={
        <Button formAction="none" disabled={to === from} onClick={goOn}>
          {t('article.overtakenAction')}
        </Button>
      }
    >
      <div role="alert">{t('article.overtakenText')}</div>
      {to > from && <ArticleChanges id={id} from={from} to={to} />}
    </Alert>
  );
};
