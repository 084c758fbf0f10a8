import { useState } from 'react';
import { draftOf, type ArticleDraft } from '../models/article-draft.ts';
import { readPreference, writePreference } from '../preferences.ts';
import { usePerson } from './me.tsx';

/** Keeps what is typed into an article's form in this browser, for its writer alone, until it is saved. */
export const useArticleDraft = (articleId: string | undefined) => {
  const me = usePerson();
  const name = `article.${me.id}.${articleId ?? 'new'}` as const;
  const [kept, setKept] = useState(() => draftOf(readPreference(name)));
  return {
    /** What an earlier visit left; undefined once it was taken up or thrown away. */
    kept,
    keep: (draft: ArticleDraft) => writePreference(name, JSON.stringify(draft)),
    forget: () => setKept(undefined),
    drop: () => {
      setKept(undefined);
      writePreference(name, '');
    },
  };
};
