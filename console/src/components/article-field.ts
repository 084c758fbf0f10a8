import type { ArticleForm } from '../models/article-form.ts';

/** What the parts of an article's form share: what has been typed, and what was refused at a path of the article. */
export type ArticleFormPart = {
  form: ArticleForm;
  change: (changes: Partial<ArticleForm>) => void;
  errorOf: (path: string) => string | undefined;
};
