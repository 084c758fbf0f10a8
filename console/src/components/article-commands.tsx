import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type ArticleCommand, useArticleCommand } from '../api/article-commands.ts';
import { knowledgeKeys } from '../api/knowledge.ts';
import type { Article } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { routeFor } from '../routes.ts';
import { ArticleDialog } from './article-dialog.tsx';
import { useSay } from './notices.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { useArticleFieldWords } from './use-article-field-words.ts';

type Asked = 'return' | 'retire';

/** What the reader may do with an article as it stands; the API alone decides what that is. */
export const ArticleCommands = ({ article }: { article: Article }) => {
  const { t } = useMessages();
  const navigate = useNavigate();
  const words = useArticleFieldWords();
  const [asked, setAsked] = useState<Asked>();
  const { give, sending, thrown, reload } = useGiving(article, () => setAsked(undefined));
  const may = (action: Article['actions'][number]) => article.actions.includes(action);
  if (article.actions.length === 0) return null;
  return (
    <section aria-label={t('ticket.actions')}>
      <SpaceBetween size="s">
        {thrown !== null && asked === undefined && (
          <ProblemAlert thrown={thrown} nameOf={words.name} onRetry={reload} />
        )}
        <SpaceBetween direction="horizontal" size="xs">
          {(['publish', 'submit'] as const).filter(may).map((name) => (
            <Button key={name} variant="primary" loading={sending} onClick={() => give({ name })}>
              {t(`article.${name}`)}
            </Button>
          ))}
          {may('return') && <Button onClick={() => setAsked('return')}>{t('article.return')}</Button>}
          {may('save') && (
            <Button onClick={() => void navigate(routeFor.editArticle(article.id))}>
              {t('article.edit')}
            </Button>
          )}
          {may('retire') && <Button onClick={() => setAsked('retire')}>{t('article.retire')}</Button>}
        </SpaceBetween>
      </SpaceBetween>
      {asked !== undefined && (
        <ArticleDialog
          name={asked}
          sending={sending}
          thrown={thrown}
          onGive={give}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
};

/** Gives a command for the version on the page; what came of it is said, and a later version is looked at first. */
const useGiving = ({ id, version }: Article, onDone: () => void) => {
  const { t } = useMessages();
  const say = useSay();
  const cache = useQueryClient();
  const { mutate, error, isPending, reset } = useArticleCommand();
  const give = (command: ArticleCommand) =>
    mutate(
      { id, version, idempotencyKey: crypto.randomUUID(), command },
      {
        onSuccess: () => {
          say(t(`article.done.${command.name}`));
          onDone();
        },
      },
    );
  const reload = () => {
    reset();
    void cache.invalidateQueries({ queryKey: knowledgeKeys.article(id) });
  };
  return { give, reload, sending: isPending, thrown: error };
};
