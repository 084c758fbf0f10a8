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
  const { t } = useMessages();
  const typed = useTypedArticle(of, initial);
  const { form, missing, draft } = typed;
  const { save, sending, problem, reset } = useSaving({ of, typed, onSaved });
  const lost = problem?.document.code === 'precondition-failed';
  const refused = fieldErrors(problem);
  const goOn = (newest: number) => {
    typed.setSeen(newest);
    reset();
  };
  return {
    form,
    change: (changes: Partial<ArticleForm>) => typed.put({ ...form, ...changes }),
    errorOf: (path: string) => (missing.includes(path) ? t('new.required') : errorAt(refused, path)),
    save,
    sending,
    problem: lost ? undefined : problem,
    shownFields: shownPaths(Object.keys(refused)),
    /** Set when someone else has saved the article meanwhile. */
    overtaken:
      lost && of ? { id: of.id, from: typed.seen, to: of.version, goOn: () => goOn(of.version) } : undefined,
    kept: draft.kept && { at: draft.kept.at, take: typed.take, drop: draft.drop },
  };
};

type Saving = Pick<Options, 'onSaved'> & { of: Options['of']; typed: ReturnType<typeof useTypedArticle> };

/** Sends what was typed; where it is refused, the article is looked at anew. */
const useSaving = ({ of, typed: { form, seen, idempotencyKey, draft, setMissing }, onSaved }: Saving) => {
  const { language } = useMessages();
  const cache = useQueryClient();
  const { mutate, error, isPending, reset } = useSaveArticle();
  const done = (article: Article) => {
    draft.drop();
    onSaved(article);
  };
  const lookAnew = () => {
    if (of) void cache.invalidateQueries({ queryKey: knowledgeKeys.article(of.id) });
  };
  const save = () => {
    const empty = missingOfArticle(form, language);
    setMissing(empty);
    if (empty.length > 0) return;
    mutate(
      { content: articleContentOf(form), idempotencyKey, ...(of && { of: { id: of.id, version: seen } }) },
      { onSuccess: done, onError: lookAnew },
    );
  };
  return { save, reset, sending: isPending, problem: error === null ? undefined : asProblem(error) };
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
