import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useArticleDifference } from '../api/knowledge.ts';
import type { ArticleDifference } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { useArticleFieldWords } from './use-article-field-words.ts';
import { Waiting } from './waiting.tsx';

type Field = ArticleDifference['fields'][number];
type Props = { id: string; from: number; to: number };

/** What one version of an article says otherwise than another, field by field. */
export const ArticleChanges = ({ id, from, to }: Props) => {
  const { t } = useMessages();
  const { data, error } = useArticleDifference(id, { from, to });
  if (data === undefined)
    return error === null ? <Waiting label={t('app.loading')} /> : <ProblemAlert thrown={error} />;
  if (data.fields.length === 0) return <Box>{t('article.noChanges')}</Box>;
  return (
    <SpaceBetween size="m">
      {data.fields.map((field) => (
        <Changed key={field.field} field={field} />
      ))}
    </SpaceBetween>
  );
};

const Changed = ({ field: { field, runs } }: { field: Field }) => {
  const words = useArticleFieldWords();
  const name = words.name(field);
  return (
    <section aria-label={name}>
      <Box variant="awsui-key-label">{name}</Box>
      <div className="changes" dir="auto">
        {runs.map((run, index) => (
          <Run key={index} kind={run.kind} text={words.value(field, run.text)} />
        ))}
      </div>
    </section>
  );
};

/** What came and what went is told by words and signs too, not by colour alone. */
const Run = ({ kind, text }: Field['runs'][number]) => {
  const { t } = useMessages();
  if (kind === 'same') return <div>{text}</div>;
  const Changes = kind === 'added' ? 'ins' : 'del';
  return (
    <Changes aria-label={t(`article.${kind}`)}>
      <span aria-hidden>{kind === 'added' ? '+' : '−'}</span>
      {text}
    </Changes>
  );
};
