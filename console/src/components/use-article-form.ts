import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSaveArticle } from '../api/article-commands.ts';
import { knowledgeKeys } from '../api/knowledge.ts';
import { asProblem, fieldErrors } from '../api/problem.ts';
import type { Article } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import {
  type ArticleForm,
  articleContentOf,
  errorAt,
  missingOfArticle,
  shownPaths,
} from '../models/article-form.ts';
import { useArticleDraft } from './use-article-draft.ts';

type Options = {
  /** What it is a new version of, as it stands now; absent for a new article. */
  of?: Pick<Article, 'id' | 'version'>;
  initial: ArticleForm;
  onSaved: (article: Article) => void;
};

/**
 * The life of an article's form. It is saved over the version that was seen when it opened; when someone else was faster,
 * what was typed is kept, and saved over theirs once that was looked at.
 */
export const useArticleForm = ({ of, initial, onSaved }: Options) => {
  const { t, language } = useMessages();
  const { form, missing, seen, idempotencyKey, draft, put, take, setMissing, setSeen } = useTypedArticle(
    of,
    initial,
  );
  const saving = useSaveArticle();
  const cache = useQueryClient();
  const problem = saving.error === null ? undefined : asProblem(saving.error);
  const lost = problem?.document.code === 'precondition-failed';

  const save = () => {
    const empty = missingOfArticle(form, language);
    setMissing(empty);
    if (empty.length > 0) return;
    saving.mutate(
      { content: articleContentOf(form), idempotencyKey, ...(of && { of: { id: of.id, version: seen } }) },
      {
        onSuccess: (article) => {
          draft.drop();
          onSaved(article);
        },
        onError: () => of && cache.invalidateQueries({ queryKey: knowledgeKeys.article(of.id) }),
      },
    );
  };
  const goOn = (newest: number) => {
    setSeen(newest);
    saving.reset();
  };
  const refused = fieldErrors(problem);
  return {
    form,
    change: (changes: Partial<ArticleForm>) => put({ ...form, ...changes }),
    errorOf: (path: string) => (missing.includes(path) ? t('new.required') : errorAt(refused, path)),
    save,
    sending: saving.isPending,
    problem: lost ? undefined : problem,
    shownFields: shownPaths(Object.keys(refused)),
    /** Set when someone else has saved the article meanwhile. */
    overtaken:
      lost && of ? { id: of.id, from: seen, to: of.version, goOn: () => goOn(of.version) } : undefined,
    kept: draft.kept && { at: draft.kept.at, take, drop: draft.drop },
  };
};

/** What has been typed, over which version, and what this browser kept of an earlier visit. */
const useTypedArticle = (of: Options['of'], initial: ArticleForm) => {
  const draft = useArticleDraft(of?.id);
  const [form, setForm] = useState(initial);
  const [missing, setMissing] = useState<string[]>([]);
  const [seen, setSeen] = useState(of?.version ?? 0);
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const put = (next: ArticleForm) => {
    setForm(next);
    draft.keep({ at: Date.now(), version: seen, form: next });
    setMissing([]);
    setIdempotencyKey(crypto.randomUUID());
  };
  const take = () => {
    if (draft.kept === undefined) return;
    setForm(draft.kept.form);
    setSeen(draft.kept.version);
    draft.forget();
  };
  return { form, missing, seen, idempotencyKey, draft, put, take, setMissing, setSeen };
};
